package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.Tree;

/**
 * Through whom a saying came, where it stands beside it: "…, the centre said, as quoted by the Herald" came through the Herald;
 * "…, the Herald reported, citing a doctor" goes back to the doctor. Read from the surface.
 */
final class Relays {
    private static final String NAME = "(?<name>[^,.;:\"]{3,60}?)";
    private static final String END =
            "(?= [.,;:(\"]| on | in its | in a | in an | after | who | which | whose | late | early | yesterday|$)";

    /** Who carried what somebody said. */
    private static final List<Pattern> THROUGH = List.of(
            Pattern.compile(
                    "(?:as |who was |which was |is |was )?(?:quoted|reported|cited|carried|published|printed|relayed|related|told|broadcast)"
                            + " (?:by|in|on|to|through) " + NAME + END),
            Pattern.compile(
                    "as " + NAME + " (?:has it|had it|puts it|reports?|reported|writes|wrote|tells it|quotes him"
                            + "|quotes her|quotes it|quoted him|quoted her|quoted it)(?= [.,;]| on | in |$)"));

    /** Whom the one who says it has it from. */
    private static final List<Pattern> FROM = List.of(Pattern.compile(
            "(?:citing|quoting|crediting|with reference to|on the word of|on the authority of|on information from) "
                    + "(?:information from |a report by |reports by |the words of |figures from |as its source )?"
                    + NAME
                    + END));

    private static final String WHO = "(?:the [\\p{L}-]+|it|she|he|they|its (?:report|article|story))";
    /** Whom the next sentence says they have it from. */
    private static final List<Pattern> BEHIND = List.of(
            Pattern.compile(WHO
                    + " (?:attribute[sd]?|credit(?:s|ed)?|ascribe[sd]?|owe[sd]?) (?:this|it|that|the [\\p{L}-]+) to "
                    + NAME + END),
            Pattern.compile(
                    WHO + " (?:cite[sd]?|quote[sd]?|name[sd]?|gave|gives) " + NAME + " as (?:its|the|his|her) source"),
            Pattern.compile("(?:its|the [\\p{L}-]+'s|their) source(?: for (?:this|that|the [\\p{L}-]+))? (?:is|was) "
                    + NAME + END),
            Pattern.compile(
                    WHO + " (?:has|had|got|took) (?:this|it|that|the (?:figure|number|news|information|story)) from "
                            + NAME + END));

    private static final Set<String> OWN = Set.of("his", "her", "its", "their", "our", "my");

    private Relays() {}

    /** The sayings of a sentence with those who carried them and those they go back to. */
    static void complete(Tree tree, List<Saying> found, VoiceReader voices) {
        for (int i = 0; i < tree.size() - 2; i++) {
            boolean opens = i == 0 || tree.word(i - 1).form().matches(",|--|[–—]");
            if (opens) {
                relay(tree, i, found, voices);
            }
        }
    }

    /** What the sentence behind says of whom the one who said this has it from: "The station attributed the figure to a doctor." */
    static void behind(Tree after, List<Saying> found, VoiceReader voices) {
        List<Saying> said = found.stream().filter(s -> !s.hops().isEmpty()).toList();
        boolean one = said.size() == 1 && !said.get(0).hops().isEmpty();
        boolean publishes = one
                && said.get(0)
                        .hops()
                        .get(said.get(0).hops().size() - 1)
                        .value()
                        .<Boolean>fold(
                                o -> true, o -> true, p -> p.affiliation().isEmpty(), a -> false);
        if (!publishes) {
            return;
        }
        named(Surface.of(after, 0), BEHIND, after, voices).ifPresent(n -> {
            List<Cited<Voice>> hops = new ArrayList<>(said.get(0).hops());
            hops.add(n.voice());
            Saying s = said.get(0);
            found.set(
                    found.indexOf(s),
                    new Saying(
                            hops,
                            Link.of(n.voice().value()),
                            s.cue(),
                            s.cueWord(),
                            s.content(),
                            s.apart(),
                            s.kind(),
                            s.also()));
        });
    }

    private static void relay(Tree tree, int at, List<Saying> found, VoiceReader voices) {
        Surface surface = Surface.of(tree, at);
        Optional<Named> through = at == 0 ? Optional.empty() : named(surface, THROUGH, tree, voices);
        Optional<Named> named = through.or(() -> named(surface, FROM, tree, voices));
        if (named.isEmpty()) {
            return;
        }
        Named who = named.get();
        List<Saying> others =
                found.stream().filter(s -> !within(s, at, who.until())).toList();
        Optional<Saying> said = beside(others, at);
        if (said.isPresent()) {
            found.retainAll(others);
            List<Cited<Voice>> hops =
                    at == 0 ? opened(tree, said.get(), who, voices) : said.get().hops();
            replace(found, said.get(), hops, who, at, through.isPresent());
        }
    }

    /** "Citing a doctor, the Herald reported": who says it stands between the comma and the cue. */
    private static List<Cited<Voice>> opened(Tree tree, Saying saying, Named named, VoiceReader voices) {
        int comma = named.end() + 1;
        boolean behind = tree.word(comma).form().equals(",") && saying.cueWord() > comma + 1;
        return behind
                ? Stretch.saying(voices, tree, comma + 1, saying.cueWord() - 1)
                        .map(List::of)
                        .orElse(saying.hops())
                : saying.hops();
    }

    /**
     * @param end the last word of its name
     * @param until the last word of the form it was found by
     */
    private record Named(Cited<Voice> voice, int end, int until) {}

    private static Optional<Named> named(Surface surface, List<Pattern> forms, Tree tree, VoiceReader voices) {
        for (Pattern form : forms) {
            Matcher matcher = form.matcher(surface.line());
            if (matcher.lookingAt()) {
                int from = surface.word(matcher.start("name"));
                int to = surface.word(matcher.end("name") - 1);
                boolean own = OWN.contains(tree.word(from).lemma());
                int until = surface.word(matcher.end() - 1);
                return own
                        ? Optional.empty()
                        : Stretch.source(voices, tree, from, to).map(v -> new Named(v, to, until));
            }
        }
        return Optional.empty();
    }

    /** The saying of somebody whose cue stands nearest. */
    private static Optional<Saying> beside(List<Saying> found, int at) {
        Saying nearest = null;
        for (Saying saying : found) {
            boolean near = !saying.hops().isEmpty() && saying.cueWord() >= 0;
            if (near && (nearest == null || Math.abs(saying.cueWord() - at) < Math.abs(nearest.cueWord() - at))) {
                nearest = saying;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean within(Saying saying, int from, int to) {
        return saying.cueWord() >= from && saying.cueWord() <= to;
    }

    private static void replace(
            List<Saying> found, Saying saying, List<Cited<Voice>> known, Named named, int at, boolean first) {
        Span span = named.voice().from().firstSpan().orElse(saying.cue());
        List<Cited<Voice>> hops = new ArrayList<>(known);
        hops.removeIf(h -> h.value().name().equals(named.voice().value().name())
                || h.from().firstSpan().filter(s -> s.overlaps(span)).isPresent() && hops.size() > 1);
        hops.add(first ? 0 : hops.size(), named.voice());
        BitSet apart = (BitSet) saying.apart().clone();
        apart.set(at, named.end() + 1);
        BitSet content = (BitSet) saying.content().clone();
        content.andNot(apart);
        if (content.isEmpty()) {
            return;
        }
        Link link = Link.of(hops.get(hops.size() - 1).value());
        found.set(
                found.indexOf(saying),
                new Saying(hops, link, saying.cue(), saying.cueWord(), content, apart, saying.kind(), saying.also()));
    }
}

package org.sitrep.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.attribution.Saying;
import org.sitrep.claim.attribution.SayingWords;
import org.sitrep.claim.attribution.VoiceReader;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.coding.ParticipantsReader;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.text.Masthead;

/** The sayings over a clause as attributions of its claim. */
final class Attributions {
    /** Acts that somebody does by saying so. */
    private static final Set<String> SPOKEN = Set.of("ACCUSE", "REQUEST", "THREATEN", "REJECT", "SUPPORT");

    private Attributions() {}

    /** The chain of voices of a claim: the outlet, then whoever each saying adds, outer first; else the agency of the masthead. */
    static Attribution of(Masthead masthead, List<Saying> over) {
        List<Cited<Voice>> chain = new ArrayList<>();
        chain.add(masthead.outlet().map(name -> new Voice.OutletVoice(name, Optional.empty())));
        Link link = Link.UNATTRIBUTED;
        Optional<Span> cue = Optional.empty();
        for (Saying saying : over) {
            for (Cited<Voice> hop : saying.hops()) {
                boolean same = chain.stream()
                        .anyMatch(c ->
                                c.value().name().equalsIgnoreCase(hop.value().name()));
                if (!same && !isOwnReporter(hop.value(), masthead.outlet().value())) {
                    chain.add(hop);
                }
            }
            boolean own = saying.hops().size() == 1
                    && isOwnReporter(
                            saying.hops().get(0).value(), masthead.outlet().value());
            if (!saying.hops().isEmpty() && !own) {
                link = saying.link();
                cue = Optional.of(saying.cue());
            } else if (cue.isEmpty()) {
                cue = Optional.of(saying.cue());
            }
        }
        if (chain.size() == 1 && masthead.agency().isPresent()) {
            Cited<String> agency = masthead.agency().get();
            if (!agency.value().equalsIgnoreCase(masthead.outlet().value())) {
                chain.add(agency.map(name -> new Voice.OutletVoice(name, Optional.empty())));
                link = Link.CITES;
            }
        }
        return new Attribution(chain, link, cue);
    }

    /** "The Herald's reporters in the town" in the Herald: nobody but the paper says so. */
    private static boolean isOwnReporter(Voice voice, String outlet) {
        String paper = Pattern.quote(outlet.replaceFirst("(?i)^the ", ""));
        String people = "(?:reporters?|correspondents?|journalists?|team|crew|photographers?)";
        return !outlet.isBlank()
                && voice instanceof Voice.AnonymousVoice
                && voice.name()
                        .matches("(?i)(?:" + paper + "(?:['\u2019]s?)?(?: own)? " + people + "|" + people
                                + " (?:of|for|from|with) (?:the )?" + paper + ")\\b.*");
    }

    /** Who says it, and each of those who say it beside the last voice. */
    static List<Attribution> each(Attribution by, List<Saying> over) {
        List<Attribution> all = new ArrayList<>(List.of(by));
        for (Saying saying : over) {
            boolean last = !saying.hops().isEmpty()
                    && saying.hops().get(saying.hops().size() - 1).equals(by.last());
            for (Cited<Voice> other : last ? saying.also() : List.<Cited<Voice>>of()) {
                List<Cited<Voice>> chain =
                        new ArrayList<>(by.chain().subList(0, by.chain().size() - 1));
                chain.add(other);
                all.add(new Attribution(chain, Link.of(other.value()), by.cue()));
            }
        }
        return all;
    }

    /** The last voice among sayings. */
    static Optional<Cited<Voice>> speaker(List<Saying> over) {
        for (int i = over.size() - 1; i >= 0; i--) {
            List<Cited<Voice>> hops = over.get(i).hops();
            if (!hops.isEmpty()) {
                return Optional.of(hops.get(hops.size() - 1));
            }
        }
        return Optional.empty();
    }

    /** An act done by saying so has its speaker for its nearest witness: "the YPG blamed Moscow". */
    static List<Saying> withActor(Tree tree, Clause clause, List<Saying> over, VoiceReader voices) {
        boolean spoken = clause.rule()
                .filter(r -> !r.noun())
                .flatMap(r -> r.plover())
                .map(SPOKEN::contains)
                .orElse(false);
        if (!spoken || !SayingWords.isSpeechAct(tree.word(clause.coded()).lemma())) {
            return over;
        }
        int subject = ParticipantsReader.actorOf(tree, clause);
        Optional<Cited<Voice>> voice = subject < 0 ? Optional.empty() : voices.read(tree, subject);
        if (voice.isEmpty()) {
            return over;
        }
        List<Saying> all = new ArrayList<>(over);
        all.add(new Saying(
                List.of(voice.get()),
                Link.of(voice.get().value()),
                tree.word(clause.coded()).span(),
                clause.coded(),
                clause.words(),
                new BitSet(),
                Saying.Kind.SAYS));
        voices.spoke(voice.get().value());
        return all;
    }
}

package org.sitrep.claim.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.syntax.NounPhrase;
import org.sitrep.claim.syntax.Tree;

/** Sayings of somebody who keeps a record: "Airwars lists a strike on a bakery", "the ministry put the toll at nine". */
public final class Entries {
    private static final Set<String> VERBS = SayingWords.words("""
            count record document list log register note tally report confirm verify catalogue catalog chronicle announce
            acknowledge observe map track enter give put set place
            """);

    /** Verbs that enter a number alone. */
    private static final Set<String> NUMBERING = Set.of("give", "put", "set", "place", "enter");

    private static final Set<String> NUMBERS =
            Set.of("number", "toll", "count", "total", "figure", "death_toll", "tally");

    private static final Set<String> EVENTS = SayingWords.words("""
            strike air_strike airstrike raid air_raid attack bombing bombardment shelling explosion blast ambush killing
            murder execution massacre death casualty arrest detention abduction kidnapping disappearance clash battle raid
            incursion displacement hit impact incident assault drone_strike missile_strike landing destruction demolition
            burning looting siege breach violation crossing delivery fatality loss damage shooting stabbing beheading capture
            fall seizure withdrawal release hanging lynching slaying storming kidnap evacuation flight eviction expulsion
            torching razing hijacking stoning flogging torture rape wounding injury detonation
            """);

    private Entries() {}

    /** What somebody enters, or nothing when no event and no number of people is entered. */
    static Optional<Saying> read(Tree tree, int verb, VoiceReader voices) {
        String lemma = tree.word(verb).lemma();
        int told = tree.exactChild(verb, "nsubj:pass");
        if (told >= 0
                && VERBS.contains(lemma)
                && EVENTS.contains(tree.word(told).lemma())) {
            return passive(tree, verb, told, voices);
        }
        int subject = tree.exactChild(verb, "nsubj");
        int object = subject < 0 || !VERBS.contains(lemma) ? -1 : entered(tree, verb, NUMBERING.contains(lemma));
        if (object < 0 || subject > verb) {
            return Optional.empty();
        }
        Optional<Cited<Voice>> voice = voices.read(tree, subject);
        boolean pointed = tree.word(subject).tag().startsWith("PRP");
        if (voice.isEmpty() && !pointed) {
            return Optional.empty();
        }
        BitSet content = tree.subtree(object);
        for (int c : tree.children(verb)) {
            if (c > verb && tree.relation(c).matches("obl.*|nmod.*|dep|advmod")) {
                content.or(tree.subtree(c));
            }
        }
        BitSet apart = tree.subtree(subject);
        apart.set(verb);
        content.andNot(apart);
        voice.ifPresent(v -> voices.spoke(v.value()));
        return Optional.of(new Saying(
                voice.map(List::of).orElse(List.of()),
                voice.map(v -> Link.of(v.value())).orElse(Link.UNATTRIBUTED),
                tree.word(verb).span(),
                verb,
                content,
                apart,
                Saying.Kind.SAYS));
    }

    /** "The arrests were first reported by the league." */
    private static Optional<Saying> passive(Tree tree, int verb, int told, VoiceReader voices) {
        for (int c : tree.children(verb)) {
            Optional<Cited<Voice>> voice = tree.relation(c).startsWith("obl")
                            && NounPhrase.caseOf(tree, c).equals("by")
                    ? voices.read(tree, c)
                    : Optional.empty();
            if (voice.isPresent()) {
                BitSet apart = tree.subtree(c);
                apart.set(verb);
                return Optional.of(voices.says(voice.get(), tree, verb, tree.subtree(told), apart, Saying.Kind.SAYS));
            }
        }
        return Optional.empty();
    }

    private static int entered(Tree tree, int verb, boolean numbers) {
        for (int c : tree.children(verb)) {
            String lemma = tree.word(c).lemma();
            boolean thing = tree.relation(c).equals("obj")
                    || tree.relation(c).startsWith("obl") && NUMBERS.contains(lemma)
                    || tree.relation(c).equals("dep") && NUMBERS.contains(lemma);
            boolean what = NUMBERS.contains(lemma) || !numbers && EVENTS.contains(lemma);
            if (c > verb && thing && what) {
                return c;
            }
        }
        return -1;
    }

    /** Whether a noun names an event or a number that the verb above it enters. */
    public static boolean isEntered(Tree tree, int noun) {
        int verb = tree.head(noun);
        String lemma = tree.word(noun).lemma();
        return verb >= 0
                && VERBS.contains(tree.word(verb).lemma())
                && (EVENTS.contains(lemma) || NUMBERS.contains(lemma));
    }
}

package org.sitrep.mention.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Amount;
import org.sitrep.base.Unit;
import org.sitrep.mention.Word;
import org.sitrep.mention.amount.DeathWord.Sense;
import org.sitrep.mention.amount.Deed.Standing;

/** Finds what a sentence tells of deaths and judges whether it belongs to what the text reports. */
final class Deeds {
    private static final Set<String> SHOOTING = Set.of("shot", "shoot", "shoots", "shooting");
    private static final Set<String> VIOLENCE = Set.of(
            "beat",
            "stab",
            "hack",
            "strangle",
            "burn",
            "shoot",
            "crush",
            "starve",
            "stone",
            "machete",
            "torture",
            "trample",
            "drag",
            "bludgeon",
            "club",
            "choke",
            "hit",
            "slash",
            "lynch");
    private static final Set<String> FINDING =
            Set.of("find", "discover", "recover", "retrieve", "dump", "leave", "exhume", "locate", "abandon", "pull");
    private static final Set<String> JUDGING = Set.of("declare", "pronounce", "confirm", "report", "shoot");
    private static final Set<String> RESULT = Set.of(
            "result", "lead", "cause", "claim", "leave", "report", "be", "include", "suffer", "record", "register");
    private static final Set<String> HURTING =
            Set.of("injured", "wounded", "injuring", "wounding", "hurt", "injures", "injure", "wound", "wounds");
    private static final Set<String> NEGATION =
            Set.of("not", "n't", "never", "without", "neither", "nor", "avoid", "avoided");
    private static final Set<String> FIGURES = Set.of("toll", "number", "figure", "count");
    private static final Set<String> TELLING =
            Set.of("claim", "say", "report", "believe", "think", "presume", "confirm", "know", "find", "admit");
    private static final Set<String> ABOUT = Set.of("of", "for", "over", "against", "about", "from", "without");
    private static final Set<String> PROTEST = Set.of(
            "protest",
            "protestor",
            "protester",
            "demonstration",
            "demonstrator",
            "demonstrate",
            "rally",
            "march",
            "vigil",
            "picket",
            "sit-in",
            "procession",
            "gathering",
            "gather",
            "mourn",
            "walk-out",
            "walkout",
            "commemorate",
            "commemoration",
            "anniversary",
            "honor",
            "honour",
            "remember",
            "memory",
            "memorial",
            "justice",
            "condemn",
            "denounce");

    /** What crowds do: "after a boy died" gives their reason. */
    private static final Set<String> CROWD = Set.of(
            "clash",
            "pelt",
            "assault",
            "block",
            "vandalize",
            "vandalise",
            "torch",
            "storm",
            "occur",
            "come",
            "stage",
            "witness");

    private static final Set<String> ILLNESS = Set.of(
            "malnourishment",
            "malnutrition",
            "cardiac",
            "illness",
            "disease",
            "cancer",
            "covid-19",
            "hunger",
            "starvation",
            "accident",
            "natural");
    private static final Set<String> REASON = Set.of(
            "over",
            "against",
            "for",
            "demand",
            "following",
            "after",
            "because",
            "about",
            "who",
            "which",
            "that",
            "where",
            "when",
            "whose",
            "whom",
            "call",
            "mark",
            "condemn",
            "denounce");

    private final Clauses clauses;
    private final List<Word> words;
    private final List<Deed> found = new ArrayList<>();

    private Deeds(Clauses clauses) {
        this.clauses = clauses;
        this.words = clauses.words;
        for (int k = 0; k < words.size(); k++) {
            if (clauses.lower(k).equals("at")) {
                estimate(k);
            }
            if (DeathWord.at(words, k).isPresent()) {
                read(k);
            }
        }
    }

    /** In text order. */
    static List<Deed> of(Clauses clauses) {
        return List.copyOf(new Deeds(clauses).found);
    }

    private void read(int k) {
        String w = clauses.lower(k);
        boolean counted = fatality(k);
        if (counted) {
            return;
        }
        if (w.equals("dead")) {
            dead(k);
        } else if (w.equals("death") && clauses.lower(k - 1).equals("to")) {
            toDeath(k);
        } else if (isNoun(k)) {
            death(k);
        } else if (DeathWord.is(words, k, Sense.KILLS)) {
            kills(k);
        } else if (DeathWord.is(words, k, Sense.DIES)) {
            add(k, clauses.group(k), clauses.before(clauses.group(k)), false);
        } else if (DeathWord.is(words, k, Sense.BODY)) {
            body(k);
        } else if (DeathWord.is(words, k, Sense.LIFE)) {
            life(k);
        }
    }

    private void add(int k, int first, List<Phrase> victims, boolean mixed) {
        if (!victims.isEmpty() && clauses.lower(victims.get(0).start() - 1).equals("how")) {
            return;
        }
        if (!victims.isEmpty()) {
            found.add(new Deed(k, victims, standing(k, first), mixed));
        }
    }

    /** "Three fatalities", "the death toll rose to 12". */
    private boolean fatality(int k) {
        if (clauses.lower(k).equals("death") && clauses.lower(k + 1).equals("toll")) {
            return toll(k);
        }
        if (!DeathWord.is(words, k, Sense.FATALITY)) {
            return false;
        }
        if (clauses.lower(k).equals("dead")
                || DeathWord.is(words, k, Sense.DEATH) && clauses.lower(k + 1).equals("of")) {
            return false;
        }
        Optional<Phrase> phrase = clauses.endingAt(k + 1);
        if (phrase.isEmpty()) {
            return false;
        }
        Phrase.Kind kind = phrase.get().kind();
        boolean denied = kind == Phrase.Kind.NOBODY
                || clauses.phrases.stream()
                        .anyMatch(p -> p.kind() == Phrase.Kind.NOBODY && p.end() <= k && k - p.end() < 4);
        boolean plural = kind == Phrase.Kind.PLURAL
                && !phrase.get().governed()
                && !mixed(k)
                && !unknown(k)
                && !clauses.tag(k + 1).equals("VBN");
        if (denied) {
            Phrase p = phrase.get();
            Phrase none = new Phrase(p.start(), p.end(), p.head(), Phrase.Kind.NOBODY, p.amount(), true, false);
            found.add(new Deed(k, List.of(none), Standing.ACTUAL, false));
        } else if (kind == Phrase.Kind.COUNTED || plural) {
            found.add(
                    new Deed(k, List.of(phrase.get()), standing(k, phrase.get().start()), mixed(k)));
        }
        return true;
    }

    private boolean mixed(int k) {
        return clauses.lemma(k).equals("casualty");
    }

    private boolean unknown(int k) {
        for (int i = Math.max(0, k - 3); i < Math.min(words.size(), k + 4); i++) {
            if (TollReader.NOT_KNOWN.matcher(clauses.lower(i)).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean toll(int k) {
        Optional<Phrase> number = clauses.phrases.stream()
                .filter(p -> p.start() > k && p.kind() == Phrase.Kind.COUNTED)
                .findFirst();
        number.ifPresent(p -> found.add(new Deed(k, List.of(p), Standing.ACTUAL, false)));
        return true;
    }

    /** "Residents put the number at 25". */
    private void estimate(int at) {
        boolean figure =
                FIGURES.contains(clauses.lower(at - 1)) || clauses.lower(at - 1).matches("dead|killed|deaths");
        boolean put = false;
        for (int i = Math.max(0, at - 7); i < at; i++) {
            put |= clauses.lemma(i).equals("put") || clauses.lemma(i).equals("place");
        }
        if (figure && put) {
            clauses.startingAt(at + 1)
                    .filter(p -> p.kind() == Phrase.Kind.COUNTED)
                    .ifPresent(p -> found.add(new Deed(at, List.of(p), Standing.ACTUAL, false)));
        }
    }

    private void dead(int k) {
        int before = k - 1;
        if (SHOOTING.contains(clauses.lower(before))) {
            Optional<Phrase> object = clauses.next(k + 1).filter(Tally::mayDie);
            boolean active = object.isPresent() && !clauses.isPassive(before);
            int first = clauses.group(before);
            add(k, first, active ? clauses.from(object.get()) : clauses.before(first), false);
            return;
        }
        String lemma = clauses.lemma(before);
        if (FINDING.contains(lemma) || JUDGING.contains(lemma) || lemma.equals("be")) {
            boolean left = lemma.equals("leave") && !clauses.isPassive(before);
            int first = clauses.group(lemma.equals("be") ? k : before);
            add(k, first, left ? List.of() : clauses.before(first), false);
            return;
        }
        clauses.endingAt(k)
                .filter(p -> p.kind() == Phrase.Kind.COUNTED)
                .ifPresent(p -> add(k, p.start(), List.of(p), false));
    }

    private void toDeath(int k) {
        int start = clauses.clauseStart(k);
        for (int j = k - 2; j >= Math.max(0, start - 1); j--) {
            if (!VIOLENCE.contains(clauses.lemma(j)) && !SHOOTING.contains(clauses.lower(j))
                    || DeathWord.is(words, j, Sense.KILLS)) {
                continue;
            }
            Optional<Phrase> object = clauses.next(j + 1).filter(p -> p.end() <= k);
            int first = clauses.group(j);
            add(k, first, object.map(clauses::from).orElseGet(() -> clauses.before(first)), false);
            return;
        }
    }

    /** Whether a killing word is a noun here: "the killing of", "over the murder". */
    private boolean isNoun(int k) {
        if (DeathWord.is(words, k, Sense.KILLS) && clauses.lower(k).endsWith("ed")) {
            return false;
        }
        boolean noun = clauses.tag(k).startsWith("NN") || clauses.lower(k + 1).equals("of");
        boolean object =
                clauses.next(k + 1).isPresent() && !clauses.lower(k + 1).equals("of");
        boolean gerund = clauses.lower(k).endsWith("ing")
                && object
                && !Set.of("DT", "PRP$", "POS").contains(clauses.tag(k - 1));
        return DeathWord.is(words, k, Sense.DEATH) && noun && !gerund;
    }

    private void death(int k) {
        if (!clauses.lower(k + 1).equals("of")) {
            return;
        }
        Optional<Phrase> object = clauses.next(k + 2);
        if (object.isEmpty()) {
            return;
        }
        boolean result = false;
        for (int i = Math.max(0, k - 6); i < k; i++) {
            result |= RESULT.contains(clauses.lemma(i)) || clauses.lower(i).equals("killing");
        }
        Standing standing = standing(k, k);
        found.add(new Deed(
                k,
                clauses.from(object.get()),
                result && standing == Standing.ACTUAL ? Standing.ACTUAL : Standing.BACKGROUND,
                false));
    }

    private void kills(int k) {
        String w = clauses.lower(k);
        if (clauses.tag(k).startsWith("NN")
                && !w.endsWith("ed")
                && clauses.next(k + 1).isEmpty()) {
            return;
        }
        int first = clauses.group(k);
        boolean passive = clauses.isPassive(k);
        int after = w.equals("gunned") && clauses.lower(k + 1).equals("down") ? k + 2 : k + 1;
        if (!passive && clauses.lower(after).matches("and|or|and/or|,")) {
            int second = HURTING.contains(clauses.lower(after + 1)) ? after + 1 : after + 2;
            Optional<Phrase> shared = HURTING.contains(clauses.lower(second))
                    ? clauses.next(second + 1).filter(Tally::mayDie)
                    : Optional.empty();
            if (shared.isPresent()) {
                add(k, first, clauses.from(shared.get()), true);
                return;
            }
        }
        if (passive && clauses.lower(after).matches("and|or|and/or") && HURTING.contains(clauses.lower(after + 1))) {
            add(k, first, clauses.before(first), clauses.next(after + 2).isEmpty());
            return;
        }
        Optional<Phrase> object = clauses.next(after);
        boolean compound = w.endsWith("ing")
                && Set.of("JJ", "DT", "NN", "PRP$").contains(clauses.tag(k - 1))
                && object.filter(p -> p.kind() == Phrase.Kind.NAME).isPresent();
        if (compound) {
            return;
        }
        if (!passive && object.isPresent()) {
            add(k, first, Tally.mayDie(object.get()) ? clauses.from(object.get()) : List.of(), false);
            return;
        }
        if (w.endsWith("ing") || w.matches("kills?")) {
            return;
        }
        boolean bare = first == k && !clauses.lower(k - 1).matches("and|or|,|but|then|later");
        if (passive || !bare) {
            add(k, first, clauses.before(first), false);
            return;
        }
        if (Set.of("IN", "DT", "PRP$").contains(clauses.tag(k - 1))) {
            return;
        }
        Optional<Phrase> subject = clauses.endingAt(first);
        if (subject.isPresent() && subject.get().governed()) {
            found.add(new Deed(k, List.of(subject.get()), Standing.BACKGROUND, false));
        } else {
            List<Phrase> list = clauses.before(first);
            add(k, first, list, false);
        }
    }

    private void body(int k) {
        boolean foundIt = words.stream().anyMatch(w -> FINDING.contains(w.lemma()));
        Optional<Phrase> body = clauses.phrases.stream()
                .filter(p -> p.start() <= k && k < p.end())
                .findFirst();
        if (!foundIt || body.isEmpty()) {
            return;
        }
        Optional<Phrase> of = clauses.lower(k + 1).equals("of") ? clauses.next(k + 2) : Optional.empty();
        if (of.isPresent()) {
            add(k, body.get().start(), clauses.from(of.get()), false);
            return;
        }
        Phrase p = body.get();
        boolean owned = clauses.tag(p.start()).equals("PRP$");
        boolean plural = clauses.tag(k).equals("NNS");
        Amount amount = p.numbered() && !owned
                ? p.amount()
                : plural ? new Amount.AtLeast(2, Unit.OTHER) : new Amount.Exactly(1, Unit.OTHER);
        Phrase.Kind kind = owned || p.kind() == Phrase.Kind.DEFINITE ? Phrase.Kind.PRONOUN : p.kind();
        boolean counts = kind == Phrase.Kind.PRONOUN || kind == Phrase.Kind.COUNTED;
        if (counts) {
            add(
                    k,
                    p.start(),
                    List.of(new Phrase(p.start(), p.end(), "", kind, amount, !plural || p.numbered(), p.governed())),
                    false);
        }
    }

    private void life(int k) {
        int start = Math.max(0, k - 5);
        for (int i = k - 1; i >= start; i--) {
            String lemma = clauses.lemma(i);
            if (lemma.equals("lose")) {
                int first = clauses.group(i);
                add(k, first, clauses.before(first), false);
                return;
            }
            if ((lemma.equals("claim") || lemma.equals("take"))
                    && clauses.lower(k + 1).equals("of")) {
                Optional<Phrase> of = clauses.next(k + 2);
                of.ifPresent(p -> add(k, k, clauses.from(p), false));
                return;
            }
            if (lemma.equals("claim")) {
                clauses.endingAt(k + 1)
                        .filter(p -> p.kind() == Phrase.Kind.COUNTED)
                        .ifPresent(p -> add(k, k, List.of(p), false));
                return;
            }
        }
    }

    private Standing standing(int k, int first) {
        int start = clauses.clauseStart(first - 1);
        for (int i = start; i < k; i++) {
            if (NEGATION.contains(clauses.lower(i)) && i >= first - 4) {
                return Standing.UNREAL;
            }
        }
        for (int i = first; i < k; i++) {
            if (clauses.tag(i).equals("MD")) {
                return Standing.UNREAL;
            }
            if (clauses.tag(i).equals("TO") && !told(i)) {
                return Standing.UNREAL;
            }
        }
        if (first > 0 && clauses.tag(first - 1).equals("MD")) {
            return Standing.UNREAL;
        }
        boolean noun = clauses.lower(k).endsWith("ing")
                || isNoun(k)
                || clauses.lower(first).equals("having")
                || clauses.lower(first).equals("being");
        int article = Set.of("DT", "PRP$", "JJ").contains(clauses.tag(first - 1)) ? first - 1 : first;
        String before = clauses.lower(article - 1);
        if (noun && (ABOUT.contains(before) || clauses.lemma(first - 1).equals("attempt"))) {
            return Standing.BACKGROUND;
        }
        if (clauses.lower(first - 1).equals("attempted") || clauses.lower(k + 1).equals("attempt")) {
            return Standing.UNREAL;
        }
        if (Set.of("if", "whether", "unless").contains(clauses.lower(start - 1)) || doubted(first, k)) {
            return Standing.UNREAL;
        }
        return protested(k) || crowdsReason(first) || illness(k) || codedElsewhere(k) || inRelativeOfReason(first)
                ? Standing.BACKGROUND
                : Standing.ACTUAL;
    }

    /** "Is reported to have been killed": an infinitive that tells what happened. */
    private boolean told(int to) {
        for (int i = to - 1; i >= Math.max(0, to - 2); i--) {
            if (TELLING.contains(clauses.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Presumably killed", "it is alleged that one was stabbed to death". */
    private boolean doubted(int first, int k) {
        boolean adverb = false;
        for (int i = Math.max(0, first - 3); i < k; i++) {
            adverb |= Set.of("presumably", "possibly").contains(clauses.lower(i));
        }
        int that = clauses.clauseStart(first - 1) - 1;
        return adverb
                || clauses.lower(that).equals("that") && clauses.lower(that - 1).equals("alleged");
    }

    /** "Residents clashed with the police after a boy died". */
    private boolean crowdsReason(int first) {
        int nearest = clauses.clauseStart(first - 1) - 1;
        int bound = clauses.tag(nearest).startsWith("VB") ? clauses.clauseStart(nearest - 1) - 1 : nearest;
        if (!Set.of("after", "because").contains(clauses.lower(bound))) {
            return false;
        }
        for (int i = 0; i < bound; i++) {
            if (CROWD.contains(clauses.lemma(i)) && !clauses.tag(i).startsWith("NN")) {
                return true;
            }
        }
        return false;
    }

    private boolean illness(int k) {
        for (int i = Math.max(0, k - 6); i < Math.min(words.size(), k + 7); i++) {
            if (ILLNESS.contains(clauses.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Deaths that a protest or a vigil is about; deaths among the protesters are not, nor what it ends with: ", killing two". */
    private boolean protested(int k) {
        boolean outcome =
                clauses.lower(k).endsWith("ing") && clauses.lower(k - 1).equals(",");
        boolean theirs = clauses.before(clauses.group(k)).stream()
                .anyMatch(p -> PROTEST.contains(p.head()) && p.kind() == Phrase.Kind.COUNTED);
        boolean protest = false;
        for (int i = 0; i < k && !outcome && !theirs; i++) {
            String lemma = clauses.lemma(i);
            if (protest && REASON.contains(lemma)) {
                return true;
            }
            protest |= PROTEST.contains(lemma) && !clauses.tag(i).startsWith("NNP");
        }
        return false;
    }

    private boolean inRelativeOfReason(int first) {
        int bound = clauses.clauseStart(first - 1) - 1;
        if (bound < 1
                || !Set.of("who", "that").contains(clauses.lower(bound))
                || !clauses.tag(bound).startsWith("W")) {
            return false;
        }
        int end = clauses.lower(bound - 1).equals(",") ? bound - 1 : bound;
        return clauses.endingAt(end).filter(Phrase::governed).isPresent();
    }

    /** ACLED's coders mark what has a row of its own. */
    private boolean codedElsewhere(int k) {
        for (int i = k + 1; i < Math.min(words.size(), k + 14); i++) {
            if (clauses.lower(i).equals("separately") && clauses.lower(i - 1).equals("coded")) {
                return true;
            }
            if (clauses.lower(i).matches("[;.]")) {
                return false;
            }
        }
        return false;
    }
}

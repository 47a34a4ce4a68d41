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

/** Finds what a sentence tells of deaths. */
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
    private static final Set<String> FIGURES = Set.of("toll", "number", "figure", "count");

    private final Clauses clauses;
    private final List<Word> words;
    private final Standings standings;
    private final List<Deed> found = new ArrayList<>();

    private Deeds(Clauses clauses) {
        this.clauses = clauses;
        this.words = clauses.words;
        this.standings = new Standings(clauses);
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
        } else if (Standings.isNoun(clauses, k)) {
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
            found.add(new Deed(k, victims, standings.of(k, first), mixed));
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
            found.add(new Deed(
                    k, List.of(phrase.get()), standings.of(k, phrase.get().start()), mixed(k)));
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
        Standing standing = standings.of(k, k);
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
}

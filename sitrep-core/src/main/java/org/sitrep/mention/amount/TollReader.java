package org.sitrep.mention.amount;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.base.Span;
import org.sitrep.mention.Mention.TimeMention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Tagged;
import org.sitrep.mention.Toll;
import org.sitrep.mention.Word;

/**
 * Reads how many people a text says were killed, without a parse. Groups are added when they are disjoint; a part is not added to its
 * whole, nor the same dead twice; the wounded, history, the reasons of protests and what did not happen are left out. Safe for use by
 * several threads.
 */
public final class TollReader {
    static final Pattern NOT_KNOWN = Pattern.compile(
            "unknown|unspecified|unclear|undisclosed|unidentified|unreported|unconfirmed|undetermined|uncertain");

    private static final Set<String> COUNTS = Set.of("fatality", "casualty", "death");
    private static final Set<String> SAYING =
            Set.of("claim", "say", "report", "state", "confirm", "allege", "put", "accord");
    private static final Set<String> SOURCES = Set.of("source", "report", "account", "outlet", "medium", "version");
    private static final int LONG_AGO_DAYS = 10;
    private static final int SHORT = 9;

    /** The toll of one text. */
    public Toll read(Mentions mentions) {
        String text = mentions.text().text();
        Optional<Toll.Group> coded = CodersRemark.coded(text);
        Optional<CodersRemark.Split> split = CodersRemark.split(text);
        if (coded.isPresent()) {
            return new Toll(Toll.Basis.STATED, List.of(CodersRemark.divided(coded.get(), split)), List.of());
        }
        Tally tally = new Tally();
        boolean unknown = false;
        List<Tagged> sentences = mentions.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Tagged sentence = sentences.get(s);
            unknown |= notKnown(sentence.words());
            Clauses clauses = new Clauses(sentence.words());
            if (!longAgo(mentions, sentence)) {
                read(clauses, s, tally);
            } else {
                tally.hear(clauses.phrases);
            }
        }
        return toll(tally, unknown, split);
    }

    private static Toll toll(Tally tally, boolean unknown, Optional<CodersRemark.Split> split) {
        List<Toll.Group> groups = tally.groups();
        Toll.Basis basis = tally.hasTotal() ? Toll.Basis.STATED : Toll.Basis.COUNTED;
        if (split.isPresent() && (split.get().whole().isPresent() || !groups.isEmpty())) {
            double whole = split.get().whole().orElseGet(() -> new Toll(basis, groups, List.of()).low());
            Toll.Group share = new Toll.Group(split.get().of(whole), split.get().span(), true, false);
            return new Toll(Toll.Basis.STATED, List.of(share), List.of());
        }
        if (!groups.isEmpty() || !tally.others().isEmpty()) {
            return new Toll(basis, groups, tally.others());
        }
        Toll.Basis none = tally.saysNobody() ? Toll.Basis.NOBODY : unknown ? Toll.Basis.UNKNOWN : Toll.Basis.SILENT;
        return new Toll(none, List.of(), List.of());
    }

    private static void read(Clauses clauses, int sentence, Tally tally) {
        List<Deed> deeds = Deeds.of(clauses);
        boolean rival = rival(clauses);
        int heard = 0;
        for (Deed deed : deeds) {
            int from = heard;
            int to = deed.victims().get(0).start();
            tally.hear(clauses.phrases.stream()
                    .filter(p -> p.start() >= from && p.end() <= to)
                    .toList());
            heard = Math.max(heard, to);
            tally.add(clauses.words, sentence, deed, rival || told(clauses, deed), isTotal(clauses, deed));
        }
        int rest = heard;
        tally.hear(clauses.phrases.stream().filter(p -> p.start() >= rest).toList());
    }

    /** "1 fatality, 3 injured.", "the death toll rose to 12", "a total of 12 were killed". */
    private static boolean isTotal(Clauses clauses, Deed deed) {
        if (clauses.lower(deed.at() + 1).equals("toll")) {
            return true;
        }
        Phrase first = deed.victims().get(0);
        boolean sum = COUNTS.contains(first.head())
                && clauses.words.stream()
                        .filter(w -> w.tag().startsWith("VB"))
                        .allMatch(w -> w.lemma().equals("be") || w.tag().matches("VBN|VBD"))
                && clauses.words.size() <= SHORT;
        return sum
                || clauses.lower(first.start() - 1).equals("of")
                        && clauses.lower(first.start() - 2).equals("total");
    }

    /** "Other sources report two killed": another figure for the same deaths. */
    private static boolean rival(Clauses clauses) {
        for (int i = 1; i < clauses.words.size(); i++) {
            if (SOURCES.contains(clauses.lemma(i))
                    && Set.of("other", "another", "some", "one", "different", "local")
                            .contains(clauses.lower(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean told(Clauses clauses, Deed deed) {
        for (int i = 0; i < deed.at(); i++) {
            if (SAYING.contains(clauses.lemma(i)) && clauses.tag(i).startsWith("VB")) {
                return true;
            }
        }
        return false;
    }

    /** "Casualties unknown", "an unspecified number of fatalities". */
    private static boolean notKnown(List<Word> words) {
        boolean counts = words.stream().anyMatch(w -> COUNTS.contains(w.lemma()));
        boolean open = words.stream().anyMatch(w -> NOT_KNOWN.matcher(w.lemma()).matches())
                || words.stream().anyMatch(w -> w.form().equalsIgnoreCase("casualties"));
        boolean howMany = words.stream().anyMatch(w -> w.form().equalsIgnoreCase("how"))
                && words.stream()
                        .anyMatch(w -> w.lemma().equals("die") || w.lemma().equals("kill"));
        return counts && open || howMany;
    }

    /** Whether all days of a sentence lie well before the day of the text. */
    private static boolean longAgo(Mentions mentions, Tagged sentence) {
        Optional<LocalDate> published = mentions.text().masthead().published().map(p -> p.value());
        if (published.isEmpty()) {
            return false;
        }
        Span span = sentence.sentence().span();
        List<TimeMention> times = mentions.mentions().stream()
                .filter(m -> m instanceof TimeMention && span.contains(m.span()))
                .map(m -> (TimeMention) m)
                .toList();
        LocalDate before = published.get().minusDays(LONG_AGO_DAYS);
        return !times.isEmpty()
                && times.stream()
                        .allMatch(t -> t.when()
                                .lastDay()
                                .filter(d -> d.isBefore(before))
                                .isPresent());
    }
}

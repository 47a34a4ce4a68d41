package org.sitrep.event.grade;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.event.ClaimFamily;
import org.sitrep.event.Grade;
import org.sitrep.event.Grade.Reliability;
import org.sitrep.event.TrackRecord;

/** The letter of reliability that a record of resolved claims allows, and the sentences that say why. */
public final class Letters {
    /** Fewer resolved claims are no record. */
    static final int ENOUGH = 10;

    private static final int SHOWN = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Letters() {}

    /** The record of a source and its letter. */
    static TrackRecord given(
            String source,
            String name,
            ClaimFamily family,
            int resolved,
            int borneOut,
            int disproved,
            Optional<LocalDate> by) {
        return new TrackRecord(
                source,
                name,
                family,
                resolved,
                borneOut,
                disproved,
                by,
                letterOf(resolved, borneOut),
                resolved >= ENOUGH && share(resolved, borneOut, 98));
    }

    /** What so many right of so many allow without an analyst: F of fewer than ten, else B to E. */
    static Reliability letterOf(int resolved, int borneOut) {
        return resolved >= ENOUGH ? letter(resolved, borneOut) : Reliability.F;
    }

    private static Reliability letter(int resolved, int borneOut) {
        return share(resolved, borneOut, 90)
                ? Reliability.B
                : share(resolved, borneOut, 70)
                        ? Reliability.C
                        : share(resolved, borneOut, 40) ? Reliability.D : Reliability.E;
    }

    private static boolean share(int resolved, int borneOut, int percent) {
        return borneOut * 100L >= (long) percent * resolved;
    }

    /**
     * A grade with the letter of those who say so: the best of the letters that could be given, for the others are only
     * unknown; F when none could.
     *
     * @param records of the origins that are named, one for each source
     */
    public static Grade on(Grade credibility, List<TrackRecord> records) {
        Reliability letter = records.stream()
                .map(TrackRecord::letter)
                .filter(l -> l != Reliability.F)
                .min(Comparator.naturalOrder())
                .orElse(Reliability.F);
        List<String> reasons = new ArrayList<>();
        if (letter == Reliability.F) {
            reasons.add("F, cannot be judged: no source has the " + ENOUGH
                    + " resolved claims of this kind that a letter needs.");
        } else {
            reasons.add(letter + ", " + words(letter) + ": "
                    + (records.size() == 1
                            ? "by the record of the source."
                            : "the best letter among the sources that say so."));
        }
        records.stream().limit(SHOWN).forEach(r -> reasons.add(sentence(r)));
        records.stream().filter(r -> r.disproved() > 0).limit(SHOWN).forEach(r -> reasons.add(disproved(r)));
        return credibility.with(letter, reasons, records);
    }

    /** "Yarmouk Monitor: B, 12 resolved claims on killings, 11 borne out (.92), by 3 November 2016." */
    static String sentence(TrackRecord r) {
        if (r.resolved() == 0) {
            return r.name() + ": no resolved claim on " + r.family().words() + " on record.";
        }
        return r.name() + ": " + r.resolved() + " resolved "
                + (r.resolved() == 1 ? "claim" : "claims") + " on "
                + r.family().words() + ", " + r.borneOut() + " borne out (" + ratio(r) + "), by "
                + r.by().map(DAY::format).orElse("now") + ": "
                + (r.letter() == Reliability.F
                        ? "too few for a letter."
                        : r.letter() + ", " + words(r.letter())
                                + (r.couldBeA() ? "; A takes the analyst's consent." : "."));
    }

    private static String disproved(TrackRecord r) {
        return r.name() + ": " + r.disproved() + " of its claims "
                + (r.disproved() == 1 ? "was" : "were")
                + " refuted by others; an analyst should look whether "
                + (r.disproved() == 1 ? "it was" : "they were") + " made up.";
    }

    private static String ratio(TrackRecord r) {
        String two = String.format(Locale.ROOT, "%.2f", (double) r.borneOut() / r.resolved());
        return two.startsWith("0") ? two.substring(1) : two;
    }

    /** What a letter says. */
    static String words(Reliability letter) {
        return switch (letter) {
            case A -> "completely reliable";
            case B -> "usually reliable";
            case C -> "fairly reliable";
            case D -> "not usually reliable";
            case E -> "unreliable";
            case F -> "cannot be judged";
        };
    }
}

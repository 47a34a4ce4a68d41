package org.sitrep.event.linking;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.sitrep.event.copies.Words;

/** A background sentence that is printed again for weeks and names no day says one thing, not one thing a week. */
final class Repetition {
    private static final int WORDS = 6;
    private static final double TOTAL = 1_000;
    /** So many are not counted anew for an event of a day. */
    private static final double MULTITUDE = 100_000;

    private static final int YEAR = 365;
    private static final Pattern WHOLE_WAR =
            Pattern.compile("\\b(war|conflict|insurgency|uprising|years of)\\b", Pattern.CASE_INSENSITIVE);

    private Repetition() {}

    /** What claims must have in common to be one whenever they are printed; empty for those that depend on a day. */
    static Optional<String> of(Slots claim) {
        boolean dayless = claim.dating() != Slots.Dating.STATED || claim.last() - claim.first() > YEAR;
        if (!dayless) {
            return Optional.empty();
        }
        OptionalDouble total = total(claim);
        if (total.isPresent()) {
            return Optional.of(claim.mode() + " total " + total.getAsDouble());
        }
        List<String> words = Words.of(claim.telling().claim().evidence().quote());
        return words.size() >= WORDS
                ? Optional.of(claim.mode() + claim.kind() + String.join(" ", words))
                : Optional.empty();
    }

    /** The round number of a whole war, which is printed again in other words. */
    private static OptionalDouble total(Slots claim) {
        boolean whole =
                WHOLE_WAR.matcher(claim.telling().claim().sentence().quote()).find();
        return claim.amounts().stream()
                .flatMap(c -> c.amount().value().low().stream().boxed())
                .filter(low -> low >= (whole ? TOTAL : MULTITUDE))
                .mapToDouble(Double::doubleValue)
                .max();
    }
}

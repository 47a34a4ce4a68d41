package org.sitrep.claim;

import java.util.List;
import java.util.Optional;
import org.sitrep.base.Cited;
import org.sitrep.base.When;

/**
 * What is asserted, field by field.
 *
 * @param codes event codes with the words that decided, PLOVER first; empty when no code book has the thing
 * @param parts who takes part
 * @param places where; the first AT place is the most specific one
 * @param when when it happens or holds; empty when the text does not say
 * @param amounts how many
 * @param purpose what it is done for: "to recruit members", "in retaliation for the raid"; the exact words
 */
public record Particulars(
        List<Cited<EventCode>> codes,
        List<Part> parts,
        List<Where> places,
        Optional<Cited<When>> when,
        List<Counted> amounts,
        Optional<Cited<String>> purpose) {
    public Particulars {
        codes = List.copyOf(codes);
        parts = List.copyOf(parts);
        places = List.copyOf(places);
        amounts = List.copyOf(amounts);
    }

    /** Fields without a purpose. */
    public Particulars(
            List<Cited<EventCode>> codes,
            List<Part> parts,
            List<Where> places,
            Optional<Cited<When>> when,
            List<Counted> amounts) {
        this(codes, parts, places, when, amounts, Optional.empty());
    }

    /** The same with these codes. */
    public Particulars with(List<Cited<EventCode>> other) {
        return new Particulars(other, parts, places, when, amounts, purpose);
    }

    /** The same of a count that was given later: nobody acts in it, and "now" is the day of the count, not of the event. */
    Particulars counted(boolean givenNow) {
        List<Part> suffered =
                parts.stream().filter(p -> p.role() != Part.Role.ACTOR).toList();
        return new Particulars(codes, suffered, places, givenNow ? Optional.empty() : when, amounts, purpose);
    }

    /** The code of a book, if any. */
    public Optional<String> code(EventCode.Book book) {
        return codes.stream()
                .filter(c -> c.value().book() == book)
                .map(c -> c.value().code())
                .findFirst();
    }

    /** The first part of a role, if any. */
    public Optional<Part> part(Part.Role role) {
        return parts.stream().filter(p -> p.role() == role).findFirst();
    }

    /** The first place of a role, if any. */
    public Optional<Where> place(Where.Role role) {
        return places.stream().filter(p -> p.role() == role).findFirst();
    }
}

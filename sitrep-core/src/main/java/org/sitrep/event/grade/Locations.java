package org.sitrep.event.grade;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.Folding;
import org.sitrep.base.Note;
import org.sitrep.base.Span;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Where;
import org.sitrep.event.Doubt;
import org.sitrep.event.Telling;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/**
 * What the words behind a place say of where it lies, held against the gazetteer: "Douma, west of Damascus", "Azaz in Homs
 * province". Of several places that bear the name behind, any that fits will do.
 */
final class Locations {
    private static final double NEAR_KM = 300;
    /** Inside a town and its outskirts directions say little. */
    private static final double TOO_CLOSE_KM = 4;
    /** Around its seat a province is often meant more widely than the map has it. */
    private static final double AROUND_SEAT_KM = 40;

    private static final String NAME =
            "((?:(?:al|el|ad|ar|as|ash|an|az|at|ed|er|es|et|deir|tel|tell|jabal|jisr|ain)[- ])?"
                    + "\\p{Lu}[\\p{L}'’-]*(?:[ -](?:(?:al|el|ez|ed|az|ad|ar|as|ash|an|at|de|el)[- ])?\\p{Lu}[\\p{L}'’-]*){0,2})";
    private static final Pattern DIRECTION = Pattern.compile(
            "^,? ?\\(?(?:which (?:is|lies) |located |lying |situated )?(?:just |some |about |around |roughly )?"
                    + "(?:[\\d.,]+ ?(?:km|kilomet(?:re|er)s?|miles?) )?(?:to the )?"
                    + "((?:north|south)(?:[- ]?(?:east|west))?|east|west) of (?:the (?:city|town|village) of )?"
                    + NAME);
    private static final Pattern CONTAINER = Pattern.compile("^(?:, ?(?:in )?| \\((?:in )?| in | of )(?:the )?"
            + "(?:(?:north|south|east|west|central)[\\p{L}-]* )?" + NAME
            + "(?:'s|’s)? (?:province|governorate)\\b");

    private final Gazetteer gazetteer;

    Locations(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What does not agree, in the order of the claim's places. */
    List<Doubt> doubts(Telling telling) {
        List<Doubt> doubts = new ArrayList<>();
        Claim claim = telling.claim();
        for (Where where : claim.that().particulars().places()) {
            Optional<Place> place = gazetteer.place(where.place().value().id()).filter(Locations::settlement);
            Optional<Span> span = where.place().from().firstSpan();
            if (place.isPresent() && span.isPresent()) {
                String behind = behind(claim, span.get());
                direction(behind, place.get())
                        .ifPresent(d -> doubts.add(doubt(claim, "PLACE-DIRECTION", d, span.get())));
                container(behind, place.get())
                        .ifPresent(d -> doubts.add(doubt(claim, "PLACE-CONTAINER", d, span.get())));
            }
        }
        return doubts;
    }

    private static Doubt doubt(Claim claim, String code, String detail, Span at) {
        Note note = code.equals("PLACE-DIRECTION")
                ? Note.info("PLACE-DIRECTION", detail)
                : Note.info("PLACE-CONTAINER", detail);
        return new Doubt(claim.id(), note.at(at), false);
    }

    private static boolean settlement(Place place) {
        return place.precision() == Place.Precision.TOWN || place.precision() == Place.Precision.POINT;
    }

    /** The rest of the sentence behind the words of a place; empty where they stand elsewhere. */
    private static String behind(Claim claim, Span place) {
        int from = place.end() - claim.sentence().span().start();
        String sentence = claim.sentence().quote();
        return from > 0
                        && from < sentence.length()
                        && place.start() >= claim.sentence().span().start()
                ? sentence.substring(from)
                : "";
    }

    private Optional<String> direction(String behind, Place place) {
        Matcher words = DIRECTION.matcher(behind);
        if (!words.find()) {
            return Optional.empty();
        }
        Optional<Compass> said = Compass.of(words.group(1));
        List<Place> marks = named(words.group(2)).stream()
                .filter(p -> p.precision() != Place.Precision.COUNTRY && p.precision() != Place.Precision.REGION)
                .filter(p -> p.isWithin(NEAR_KM, place))
                .toList();
        boolean close = marks.stream().anyMatch(p -> p.isWithin(TOO_CLOSE_KM, place));
        if (said.isEmpty() || close || marks.stream().anyMatch(m -> said.get().fits(m, place))) {
            return Optional.empty();
        }
        return marks.stream()
                .max(Comparator.comparingLong(Place::population))
                .map(m -> place.name() + " lies " + Compass.between(m, place).words() + " of " + m.name() + " ("
                        + kilometres(m, place) + " km), not " + said.get().words() + " of it.");
    }

    private Optional<String> container(String behind, Place place) {
        Matcher words = CONTAINER.matcher(behind);
        Optional<String> own = place.admin1();
        if (!words.find() || own.isEmpty()) {
            return Optional.empty();
        }
        List<Place> named = named(words.group(1));
        List<Place> provinces = named.stream()
                .filter(p -> p.precision() == Place.Precision.PROVINCE)
                .toList();
        boolean fits = provinces.stream().anyMatch(p -> Folding.fold(p.name()).equals(Folding.fold(own.get())))
                || named.stream()
                        .filter(Locations::settlement)
                        .max(Comparator.comparingLong(Place::population))
                        .filter(seat -> seat.isWithin(AROUND_SEAT_KM, place))
                        .isPresent();
        return fits || provinces.isEmpty()
                ? Optional.empty()
                : Optional.of(place.name() + " lies in " + own.get() + " (" + place.country() + "), not in "
                        + provinces.get(0).name() + ".");
    }

    private List<Place> named(String name) {
        return gazetteer.find(name).stream().map(PlaceCandidate::place).toList();
    }

    private static String kilometres(Place one, Place other) {
        return String.format(Locale.ROOT, "%.0f", one.kilometresTo(other.latitude(), other.longitude()));
    }
}

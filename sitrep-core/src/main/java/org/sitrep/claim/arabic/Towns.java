package org.sitrep.claim.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Where;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/** Finds towns and provinces by the words before them and the gazetteer. Made anew for each report: it remembers the last town. */
final class Towns {
    private static final int LONGEST_NAME = 3;
    /** A name behind "in" alone is a place only where so many people live. */
    private static final long WELL_KNOWN = 5_000;

    private static final int DATELINE = 4;
    private static final String DASHES = "-\u2013\u2014:";

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final String text;
    private Optional<String> country = Optional.empty();
    private List<Found> last = List.of();

    Towns(Lexicon lexicon, Gazetteer gazetteer, String text) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.text = text;
    }

    /** What the words before a name say of it. */
    private record Marked(int at, boolean town, boolean division, boolean near) {}

    /**
     * A place found.
     *
     * @param at the term it begins at
     */
    private record Found(int at, Place place, Span span, boolean near) {
        boolean fine() {
            return place.precision() == Place.Precision.POINT || place.precision() == Place.Precision.TOWN;
        }

        Where where(String text) {
            return new Where(
                    Where.Role.AT, Cited.at(span, new Where.Named(span.in(text), place.id(), place.name(), near)));
        }
    }

    /** Learns from all sentences in which country the report plays: that of the best known place named as a town or province. */
    void learn(List<Terms> sentences) {
        country = sentences.stream()
                .flatMap(s -> found(s).stream())
                .max(Comparator.comparingLong(f -> f.place().population()))
                .map(f -> f.place().country());
    }

    /** Where a toll happened: a town and a province of its sentence, those of what is told first, else the last named before. */
    List<Where> read(Terms terms, Toll toll, int told) {
        List<Found> all = found(terms);
        List<Found> inside = all.stream().filter(f -> f.at() >= told).toList();
        List<Found> some = inside.isEmpty() ? all.isEmpty() ? last : all : inside;
        Optional<Found> town = some.stream()
                .filter(Found::fine)
                .filter(f -> f.at() > toll.at())
                .findFirst()
                .or(() -> some.stream().filter(Found::fine).reduce((a, b) -> b));
        Optional<Found> province = some.stream().filter(f -> !f.fine()).findFirst();
        List<Where> places = new ArrayList<>();
        town.ifPresent(f -> places.add(f.where(text)));
        province.ifPresent(f -> places.add(f.where(text)));
        return places;
    }

    /** Remembers the places of a sentence that has been read. */
    void leave(Terms terms) {
        List<Found> found = found(terms);
        if (!found.isEmpty()) {
            last = found;
        }
    }

    private List<Found> found(Terms terms) {
        List<Found> found = new ArrayList<>();
        dateline(terms).ifPresent(found::add);
        int i = 0;
        while (i < terms.size()) {
            Optional<Marked> marked = marked(terms, i);
            Optional<Found> place = marked.flatMap(m -> place(terms, m));
            place.ifPresent(found::add);
            i = marked.isPresent() ? Math.max(i + 1, marked.get().at()) : i + 1;
        }
        return found;
    }

    /** "Taiz - ". */
    private Optional<Found> dateline(Terms terms) {
        for (int i = 1; i <= DATELINE && i < terms.size(); i++) {
            if (DASHES.contains(terms.word(i))) {
                return place(terms, new Marked(0, false, false, false));
            }
        }
        return Optional.empty();
    }

    private Optional<Marked> marked(Terms terms, int from) {
        boolean town = false;
        boolean division = false;
        boolean near = false;
        int at = from;
        while (at < terms.size()) {
            Term term = terms.get(at);
            boolean in = lexicon.has("in", term.bare());
            boolean isTown = has("town", term);
            boolean isDivision = has("division", term);
            boolean isNear = has("near", term);
            if (!(in || isTown || isDivision || isNear)) {
                break;
            }
            town = isTown || town && !isDivision;
            division = isDivision || division && !isTown;
            near |= isNear;
            at++;
        }
        return at > from && at < terms.size() ? Optional.of(new Marked(at, town, division, near)) : Optional.empty();
    }

    private boolean has(String list, Term term) {
        return lexicon.has(list, term.word()) || lexicon.has(list, term.bare()) || lexicon.has(list, term.plain());
    }

    private Optional<Found> place(Terms terms, Marked marked) {
        int at = marked.at();
        for (int length = LONGEST_NAME; length > 0; length--) {
            if (at + length > terms.size() || !allWords(terms, at, at + length)) {
                continue;
            }
            boolean general = length == 1 && lexicon.has("no-place", terms.word(at));
            Span span = terms.span(at, at + length);
            Optional<Place> place = general ? Optional.empty() : best(gazetteer.find(span.in(text)), marked);
            if (place.isPresent()) {
                return Optional.of(new Found(at, place.get(), span, marked.near()));
            }
        }
        return Optional.empty();
    }

    private static boolean allWords(Terms terms, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!terms.get(i).isWord() || Character.isDigit(terms.word(i).charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** The largest place of the country; one of another only where the words say what it is. */
    private Optional<Place> best(List<PlaceCandidate> candidates, Marked marked) {
        List<Place> fitting = candidates.stream()
                .filter(c -> c.how() != PlaceCandidate.Match.SKELETON)
                .map(PlaceCandidate::place)
                .filter(p -> fits(p, marked))
                .toList();
        boolean named = marked.town() || marked.division();
        return fitting.stream()
                .filter(p -> country.isEmpty() || country.get().equals(p.country()))
                .max(Comparator.comparingLong(Place::population))
                .or(() -> fitting.stream().filter(p -> named).max(Comparator.comparingLong(Place::population)));
    }

    private static boolean fits(Place place, Marked marked) {
        boolean fine = place.precision() == Place.Precision.TOWN || place.precision() == Place.Precision.POINT;
        boolean wide = place.precision() == Place.Precision.PROVINCE || place.precision() == Place.Precision.DISTRICT;
        if (marked.town()) {
            return fine;
        }
        return marked.division() ? wide : (fine && (marked.near() || place.population() >= WELL_KNOWN));
    }
}

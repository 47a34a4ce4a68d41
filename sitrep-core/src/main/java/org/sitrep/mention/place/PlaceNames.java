package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.base.Span;
import org.sitrep.mention.Tagged;
import org.sitrep.mention.Word;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/** Finds the runs of words that may name a place: the longest that the gazetteer knows, and what the tagger takes for a place. */
final class PlaceNames {
    private static final int LONGEST = 6;
    private static final int LONGEST_UNKNOWN = 5;

    private final Gazetteer gazetteer;
    private final WordLists lists;

    PlaceNames(Gazetteer gazetteer, WordLists lists) {
        this.gazetteer = gazetteer;
        this.lists = lists;
    }

    /**
     * The names of a text in text order, not overlapping.
     *
     * @param taken names of actors that are not places
     */
    List<PlaceName> find(String text, List<Tagged> sentences, List<Span> taken) {
        List<PlaceName> names = new ArrayList<>();
        for (Tagged sentence : sentences) {
            List<Span> inSentence = taken.stream()
                    .filter(t -> t.overlaps(sentence.sentence().span()))
                    .toList();
            List<Word> words = sentence.words();
            int i = 0;
            while (i < words.size()) {
                Optional<PlaceName> name = at(text, words, i, inSentence);
                name.ifPresent(names::add);
                i = name.map(PlaceName::to).orElse(i + 1);
            }
        }
        return names;
    }

    /** The names that were given, in their order; the words are those that the span touches. */
    List<Optional<PlaceName>> given(String text, List<Tagged> sentences, List<Span> spans) {
        List<Optional<PlaceName>> names = new ArrayList<>();
        for (Span span : spans) {
            Optional<PlaceName> found = Optional.empty();
            for (Tagged sentence : sentences) {
                if (!sentence.sentence().span().overlaps(span)) {
                    continue;
                }
                List<Word> words = sentence.words();
                int from = 0;
                while (from < words.size() && !words.get(from).span().overlaps(span)) {
                    from++;
                }
                int to = from;
                while (to < words.size() && words.get(to).span().overlaps(span)) {
                    to++;
                }
                if (to > from) {
                    String name = span.in(text);
                    List<PlaceCandidate> candidates = candidates(name);
                    if (candidates.isEmpty()) {
                        candidates = ofPart(words.subList(from, to), text);
                    }
                    found = Optional.of(new PlaceName(words, from, to, span, name, candidates, true));
                    break;
                }
            }
            names.add(found);
        }
        return names;
    }

    /** Places that bear a name; for "the X of Y" and names with an article in front also without it. */
    List<PlaceCandidate> candidates(String name) {
        List<PlaceCandidate> found = name.endsWith(".") ? divisions(name) : List.of();
        if (found.isEmpty()) {
            found = gazetteer.find(name);
        }
        if (found.isEmpty() && name.regionMatches(true, 0, "the ", 0, 4)) {
            found = gazetteer.find(name.substring(4));
        }
        if (found.isEmpty() && name.matches(".*\\b(?:St|Ft|Mt)\\.? .*")) {
            found = gazetteer.find(name.replaceFirst("\\bSt\\.? ", "Saint ")
                    .replaceFirst("\\bFt\\.? ", "Fort ")
                    .replaceFirst("\\bMt\\.? ", "Mount "));
        }
        if (found.isEmpty()) {
            found = divisions(name);
        }
        boolean country = found.stream().anyMatch(c -> c.place().precision() == Place.Precision.COUNTRY);
        List<PlaceCandidate> people = country
                ? List.of()
                : gazetteer
                        .placeOfDemonym(name)
                        .flatMap(gazetteer::place)
                        .map(p -> List.of(new PlaceCandidate(p, p.name(), PlaceCandidate.Match.EXACT)))
                        .orElse(List.of());
        return people.isEmpty() ? found : people;
    }

    /** The places that the longest part of a name bears: Dubai for "Dubai World Cup". */
    private List<PlaceCandidate> ofPart(List<Word> words, String text) {
        for (int length = words.size() - 1; length > 0; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                Word first = words.get(from);
                Word last = words.get(from + length - 1);
                if (length == 1
                                && excluded(first)
                                && gazetteer.countryOfDemonym(first.form()).isEmpty()
                        || !isCapital(first)
                        || lists.has("institution", first.form())
                        || lists.has("building", first.form())) {
                    continue;
                }
                List<PlaceCandidate> found =
                        candidates(first.span().cover(last.span()).in(text));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "Mass." anywhere, "MA" after a comma: a division by its abbreviation. */
    private Optional<PlaceName> abbreviated(List<Word> words, int i, List<Span> taken) {
        Word word = words.get(i);
        boolean dotted = word.form().indexOf('.') > 0;
        boolean afterComma = i > 1 && words.get(i - 1).form().equals(",") && isCapital(words.get(i - 2));
        if (lists.has("abbreviation", word.form())
                || !dotted && !(afterComma && word.form().matches("[A-Z]{2,3}"))
                || taken.stream().anyMatch(t -> t.overlaps(word.span()))) {
            return Optional.empty();
        }
        List<PlaceCandidate> divisions = divisions(word.form());
        return divisions.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlaceName(words, i, i + 1, word.span(), word.form(), divisions, false));
    }

    private List<PlaceCandidate> divisions(String abbreviation) {
        return gazetteer.divisionsOfAbbreviation(abbreviation).stream()
                .flatMap(id -> gazetteer.place(id).stream())
                .map(p -> new PlaceCandidate(p, p.name(), PlaceCandidate.Match.EXACT))
                .toList();
    }

    private Optional<PlaceName> at(String text, List<Word> words, int i, List<Span> taken) {
        Optional<PlaceName> abbreviated = abbreviated(words, i, taken);
        if (abbreviated.isPresent()) {
            return abbreviated;
        }
        Word first = words.get(i);
        boolean article = lists.has("article", first.form());
        boolean direction = lists.has("direction", first.form());
        if (!isCapital(first) && !article && !direction) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST, words.size() - i); length >= 1; length--) {
            Word last = words.get(i + length - 1);
            boolean suffix = length > 1 && lists.has("suffix", last.form());
            if (!suffix && !isCapital(last) && !last.form().matches("\\d+")) {
                continue;
            }
            Span span = first.span().cover(last.span());
            if (first.form().equals("The")
                    && length > 1
                    && !lists.has("the", words.get(i + 1).form())) {
                continue;
            }
            if (!joined(words, i, length, text) || taken.stream().anyMatch(t -> t.overlaps(span))) {
                continue;
            }
            boolean kind = suffix && length == 2;
            if (length == 1 && excluded(first)
                    || kind && isPeople(first) && !isCapital(last)
                    || direction && (length == 1 || kind)) {
                continue;
            }
            List<PlaceCandidate> candidates = gazetteer.find(span.in(text));
            if (!candidates.isEmpty()) {
                return Optional.of(new PlaceName(words, i, i + length, span, span.in(text), candidates, false));
            }
        }
        return unknown(text, words, i, taken);
    }

    /** What the tagger takes for a place and the gazetteer does not know. */
    private Optional<PlaceName> unknown(String text, List<Word> words, int i, List<Span> taken) {
        Word first = words.get(i);
        if (!isCapital(first) || excluded(first) || first.entity().equals("PERSON")) {
            return Optional.empty();
        }
        boolean townOf = i > 1
                && words.get(i - 1).form().equals("of")
                && lists.has("kind", words.get(i - 2).lemma());
        if (!first.entity().equals("LOCATION") && !(townOf && first.tag().startsWith("NNP"))) {
            return Optional.empty();
        }
        int end = i + 1;
        while (end < words.size()
                && end - i < LONGEST_UNKNOWN
                && (words.get(end).entity().equals("LOCATION")
                        || words.get(end).tag().startsWith("NNP") && isCapital(words.get(end))
                        || lists.has("article", words.get(end).form())
                                && end + 1 < words.size()
                                && isCapital(words.get(end + 1)))
                && joined(words, i, end + 1 - i, text)) {
            end++;
        }
        Span span = first.span().cover(words.get(end - 1).span());
        if (taken.stream().anyMatch(t -> t.overlaps(span))) {
            return Optional.empty();
        }
        return Optional.of(new PlaceName(words, i, end, span, span.in(text), List.of(), false));
    }

    private boolean excluded(Word word) {
        String form = word.form();
        if (lists.has("abbreviation", form)) {
            return false;
        }
        return lists.has("never", form)
                || form.length() < 2
                || form.length() < 3 && !form.equals(form.toUpperCase(Locale.ROOT))
                || isPeople(word);
    }

    /** "A Yemeni district": the people of a country, and not the country itself. */
    private boolean isPeople(Word word) {
        return gazetteer.countryOfDemonym(word.form()).isPresent()
                && gazetteer.find(word.form()).stream()
                        .noneMatch(c -> c.place().precision() == Place.Precision.COUNTRY);
    }

    static boolean isCapital(Word word) {
        return Character.isUpperCase(word.form().charAt(0));
    }

    /** Whether words stand together in one name: one space or nothing between them, inner small words those of names. */
    private boolean joined(List<Word> words, int i, int length, String text) {
        for (int k = i; k < i + length; k++) {
            Word word = words.get(k);
            boolean inside = k > i && k < i + length - 1;
            char c = word.form().charAt(0);
            if (!Character.isLetterOrDigit(c) && !(inside && (c == '-' || c == '\'' || c == '’' || c == '‘'))) {
                return false;
            }
            boolean halfWind =
                    k == i + 2 && lists.has("direction", words.get(i).form()) && lists.has("direction", word.form());
            if (inside && Character.isLowerCase(c) && !halfWind && !lists.has("inner", word.form())) {
                return false;
            }
            if (k > i) {
                String gap = text.substring(
                        words.get(k - 1).span().end(), word.span().start());
                if (gap.length() > 1 || gap.contains("\n")) {
                    return false;
                }
            }
        }
        return true;
    }
}

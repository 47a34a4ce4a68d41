package org.sitrep.mention.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.base.Span;
import org.sitrep.mention.Mention.PlaceMention;
import org.sitrep.mention.Resolution;
import org.sitrep.mention.Tagged;
import org.sitrep.mention.Word;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/** Finds and resolves the places of a report. Safe for use by several threads. */
public final class PlaceSpotter {
    private static final int LONGEST = 6;
    /** The least share of a report's country votes that makes a country one of its story. */
    private static final double STORY_SHARE = .15;

    private static final double GUESS_KM = 150;
    private static final Set<String> LOCATIVE = Set.of(
            "in",
            "at",
            "near",
            "around",
            "from",
            "to",
            "of",
            "outside",
            "inside",
            "towards",
            "toward",
            "into",
            "across",
            "through",
            "over",
            "between",
            "throughout",
            "on",
            "for",
            "south",
            "north",
            "east",
            "west",
            "reach",
            "enter",
            "leave",
            "besiege",
            "retake",
            "and",
            "capture",
            "via",
            "within",
            "liberate");
    private static final Set<String> SUFFIXES = Set.of(
            "province",
            "governorate",
            "district",
            "region",
            "countryside",
            "valley",
            "desert",
            "subdistrict",
            "mountains");
    private static final Set<String> INSTITUTIONS = Set.of(
            "council",
            "university",
            "times",
            "post",
            "media",
            "tv",
            "agency",
            "centre",
            "center",
            "television",
            "news",
            "courier",
            "gazette",
            "institute",
            "hospital",
            "brigade",
            "brigades",
            "front",
            "party",
            "army",
            "observatory",
            "shield",
            "forces",
            "wire",
            "meridian",
            "ledger",
            "herald",
            "tribune",
            "dispatch",
            "journal",
            "agreement",
            "convention",
            "accord",
            "conference",
            "process",
            "talks",
            "24",
            "fc");
    private static final Set<String> NEVER = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "mr",
            "dr",
            "the",
            "god",
            "islam",
            "general",
            "colonel",
            "major",
            "captain",
            "us",
            "reading",
            "nice",
            "president",
            "prime",
            "minister",
            "photo",
            "police",
            "states",
            "union",
            "united",
            "kurds",
            "council",
            "observatory",
            "western",
            "eastern",
            "northern",
            "southern",
            "central",
            "north",
            "south",
            "east",
            "west",
            "al",
            "of",
            "old",
            "new",
            "city",
            "state",
            "islamic",
            "most",
            "they",
            "he",
            "we",
            "it",
            "this",
            "sunni",
            "shia",
            "shiite",
            "arab",
            "assad",
            "marines",
            "rangers",
            "houthi",
            "houthis",
            "eid",
            "college",
            "king",
            "home",
            "centre",
            "office",
            "ramadan",
            "congress",
            "parliament",
            "senate",
            "ministry");
    private static final Pattern OFFSET = Pattern.compile(
            "(?:\\b\\d[\\d.,]*|\\b[a-z]+) (?:km|kilomet(?:re|er)s?|miles?) (?:to the )?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|northern|southern) ?(?:east|west)? )?(?:of|from|outside) (?:the (?:town|city|village) of )?$|\\b(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of (?:the (?:town|city|village) of )?$");
    private static final Pattern NEAR = Pattern.compile(
            "\\b(?:near|outside|around|close to|next to|on the (?:outskirts|edge) of|in the vicinity of|in the vicinity|not far from|nearby(?: town of| village of)?) (?:the (?:town|city|village) of )?$");

    private final Gazetteer gazetteer;

    /** A spotter on this gazetteer. */
    public PlaceSpotter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** A run of words that bears the name of a place. */
    private record Named(Span span, String name, List<PlaceCandidate> candidates, boolean located) {}

    /**
     * The places of a report in text order, not overlapping.
     *
     * @param taken names of actors that are not places
     */
    public List<PlaceMention> spot(String text, List<Tagged> sentences, List<Span> taken) {
        Set<String> persons = namesOfPersons(sentences);
        Set<String> voted = new java.util.HashSet<>();
        List<Named> named = new ArrayList<>();
        List<Named> unknown = new ArrayList<>();
        Map<String, Double> countries = new HashMap<>();
        for (Tagged sentence : sentences) {
            List<Word> words = sentence.words();
            for (Word word : words) {
                if (Character.isUpperCase(word.form().charAt(0))
                        && taken.stream().noneMatch(t -> t.overlaps(word.span()))) {
                    gazetteer.countryOfDemonym(word.form()).ifPresent(c -> countries.merge(c, 1.0, Double::sum));
                }
            }
            for (int i = 0; i < words.size(); i++) {
                int at = i;
                Optional<Named> hit = at(text, words, i, taken, persons);
                if (hit.isEmpty()) {
                    continue;
                }
                if (hit.get().candidates().isEmpty()) {
                    unknown.add(hit.get());
                    continue;
                }
                named.add(hit.get());
                PlaceCandidate top = hit.get().candidates().get(0);
                if (voted.add(hit.get().name())) {
                    countries.merge(
                            top.place().country(),
                            top.place().precision() == Place.Precision.COUNTRY ? 2.0 : clear(hit.get()) ? 1.0 : .2,
                            Double::sum);
                }
                while (at + 1 < words.size()
                        && words.get(at + 1).span().end() <= hit.get().span().end()) {
                    at++;
                }
                i = at;
            }
        }
        double total =
                countries.values().stream().mapToDouble(Double::doubleValue).sum();
        List<String> story = countries.entrySet().stream()
                .filter(e -> !e.getKey().equals("XX") && e.getValue() >= STORY_SHARE * total)
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
        List<Place> anchors = new ArrayList<>();
        for (Named hit : named) {
            Place best =
                    rank(hit.candidates(), countries, total, List.of()).get(0).meaning();
            boolean town = best.precision() == Place.Precision.TOWN || best.precision() == Place.Precision.POINT;
            if (town && story.contains(best.country()) && best.population() > 10_000) {
                anchors.add(best);
            }
        }
        List<PlaceMention> mentions = new ArrayList<>();
        for (Named hit : named) {
            List<Resolution.Candidate<Place>> ranked = rank(hit.candidates(), countries, total, anchors);
            Place best = ranked.get(0).meaning();
            boolean known = countries.getOrDefault(best.country(), 0.0) / Math.max(1, total) > .08;
            boolean stray = !story.contains(best.country())
                    && best.precision() != Place.Precision.COUNTRY
                    && best.precision() != Place.Precision.REGION
                    && !best.feature().startsWith("PPLC")
                    && best.population() < 1_000_000;
            if (stray && hit.located()) {
                Optional<PlaceMention> nearer = similar(text, hit, story, anchors, countries, total);
                if (nearer.isPresent()) {
                    mentions.add(nearer.get());
                    continue;
                }
            }
            if (!hit.located()
                    && !known
                    && best.population() < 300_000
                    && best.precision() != Place.Precision.COUNTRY) {
                continue;
            }
            mentions.add(mention(text, hit, ranked));
        }
        for (Named hit : unknown) {
            similar(text, hit, story, anchors, countries, total).ifPresent(mentions::add);
        }
        mentions.sort(Comparator.comparing(PlaceMention::span));
        return mentions;
    }

    /** A name that sounds like a place of the story's countries, close to one the report names plainly. */
    private Optional<PlaceMention> similar(
            String text,
            Named hit,
            List<String> story,
            List<Place> anchors,
            Map<String, Double> countries,
            double total) {
        for (String country : story) {
            List<PlaceCandidate> close = gazetteer.findSimilar(hit.name(), country).stream()
                    .filter(c -> beginsAlike(hit.name(), c.name()))
                    .filter(c -> anchors.stream()
                            .anyMatch(p -> p.kilometresTo(
                                            c.place().latitude(), c.place().longitude())
                                    <= GUESS_KM))
                    .limit(5)
                    .toList();
            if (!close.isEmpty()) {
                return Optional.of(mention(text, hit, rank(close, countries, total, anchors)));
            }
        }
        return Optional.empty();
    }

    /** Whether two spellings begin with the same two letters, articles aside. */
    private static boolean beginsAlike(String one, String other) {
        String a = start(one);
        return a.length() > 1 && start(other).startsWith(a);
    }

    private static String start(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceFirst("^(?:al|el|ar|as|ash|at|ad|az|an)[- ]", "");
        return bare.substring(0, Math.min(2, bare.length()));
    }

    /** The parts of the names of two and more words that the tagger takes for persons: "Jones" of "Sally Jones" is no town. */
    private static Set<String> namesOfPersons(List<Tagged> sentences) {
        Set<String> parts = new java.util.HashSet<>();
        for (Tagged sentence : sentences) {
            List<Word> words = sentence.words();
            for (int i = 0; i < words.size(); i++) {
                boolean neighbour = i > 0 && words.get(i - 1).entity().equals("PERSON")
                        || i + 1 < words.size() && words.get(i + 1).entity().equals("PERSON");
                if (words.get(i).entity().equals("PERSON") && neighbour) {
                    parts.add(words.get(i).form());
                }
            }
        }
        return parts;
    }

    private static boolean afterPreposition(List<Word> words, int i) {
        return i > 0
                && Set.of("in", "near", "at", "from", "to", "into", "outside", "around", "towards")
                        .contains(words.get(i - 1).lemma());
    }

    /** Whether a name tells its country by itself. */
    private static boolean clear(Named hit) {
        List<PlaceCandidate> all = hit.candidates();
        String country = all.get(0).place().country();
        boolean one = all.stream().allMatch(c -> c.place().country().equals(country));
        return one && hit.located()
                || all.get(0).place().population() > 500_000
                        && all.get(0).place().population()
                                > 5
                                        * all.stream()
                                                .filter(c ->
                                                        !c.place().country().equals(country))
                                                .mapToLong(c -> c.place().population())
                                                .max()
                                                .orElse(0);
    }

    private static PlaceMention mention(String text, Named hit, List<Resolution.Candidate<Place>> ranked) {
        String before =
                text.substring(Math.max(0, hit.span().start() - 60), hit.span().start());
        int line = before.lastIndexOf('\n');
        before = before.substring(line + 1);
        PlaceMention.Bearing bearing = OFFSET.matcher(before).find()
                ? PlaceMention.Bearing.OFF
                : NEAR.matcher(before).find() ? PlaceMention.Bearing.NEAR : PlaceMention.Bearing.IN;
        boolean apart =
                ranked.size() == 1 || ranked.get(0).score() - ranked.get(1).score() > .3;
        Resolution<Place> resolution = apart ? new Resolution.Resolved<>(ranked) : new Resolution.Ambiguous<>(ranked);
        return new PlaceMention(hit.span(), hit.name(), bearing, resolution);
    }

    private static List<Resolution.Candidate<Place>> rank(
            List<PlaceCandidate> candidates, Map<String, Double> countries, double total, List<Place> anchors) {
        List<Resolution.Candidate<Place>> ranked = new ArrayList<>();
        for (int i = 0; i < candidates.size() && i < 40; i++) {
            PlaceCandidate candidate = candidates.get(i);
            Place place = candidate.place();
            double share = countries.getOrDefault(place.country(), 0.0) / Math.max(1, total);
            double score = .35 * Math.log10(place.population() + 1)
                    + 2.4 * Math.min(.6, share)
                    + (share > .05 ? .5 : 0)
                    + feature(place)
                    + .8 * Math.exp(-nearest(place, anchors) / GUESS_KM)
                    - (candidate.how() == PlaceCandidate.Match.EXACT ? 0 : .8)
                    - (candidate.how() == PlaceCandidate.Match.SKELETON ? .15 : .02) * i
                    + (sameName(candidate) ? .3 : 0)
                    + (i == 0 ? .5 : 0);
            ranked.add(new Resolution.Candidate<>(
                    place,
                    score,
                    String.format(
                            Locale.ROOT,
                            "%s match, %s, country weight %.2f",
                            candidate.how().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            place.feature(),
                            share)));
        }
        ranked.sort(Comparator.<Resolution.Candidate<Place>>comparingDouble(c -> -c.score())
                .thenComparing(c -> c.meaning().id()));
        return ranked.subList(0, Math.min(5, ranked.size()));
    }

    /** Whether the name that matched is the place's own, not one of its others. */
    private static boolean sameName(PlaceCandidate candidate) {
        return candidate.name().equalsIgnoreCase(candidate.place().name());
    }

    /** Kilometres to the nearest anchor that is not the place itself. */
    private static double nearest(Place place, List<Place> anchors) {
        return anchors.stream()
                .filter(a -> !a.id().equals(place.id()))
                .mapToDouble(a -> a.kilometresTo(place.latitude(), place.longitude()))
                .min()
                .orElse(10_000);
    }

    private static double feature(Place place) {
        return switch (place.precision()) {
            case COUNTRY -> 2.5;
            case TOWN ->
                place.feature().startsWith("PPLC") ? 2.0 : place.feature().startsWith("PPLA") ? .8 : .3;
            case PROVINCE -> -.6;
            case DISTRICT -> -1.2;
            case REGION -> .8;
            case POINT -> -.3;
        };
    }

    /** The longest name of a place that begins with word {@code i}; a name without candidates may be a misspelt place. */
    private Optional<Named> at(String text, List<Word> words, int i, List<Span> taken, Set<String> persons) {
        Word first = words.get(i);
        char initial = first.form().charAt(0);
        boolean article = first.form().matches("(?i)al|el|ar|ash|az|ad");
        boolean direction =
                first.lemma().matches("(?:(?:north|south)(?:-?(?:east|west))?|east|west)(?:ern)?|central|upper|lower");
        if (!Character.isUpperCase(initial) && !article && !direction) {
            return Optional.empty();
        }
        boolean located = i > 0 && LOCATIVE.contains(words.get(i - 1).lemma())
                || i > 0 && words.get(i - 1).tag().equals("IN")
                || i > 1
                        && words.get(i - 1).form().equals("the")
                        && LOCATIVE.contains(words.get(i - 2).lemma())
                || first.entity().equals("LOCATION");
        for (int length = Math.min(LONGEST, words.size() - i); length >= 1; length--) {
            Word last = words.get(i + length - 1);
            boolean suffix = length > 1 && SUFFIXES.contains(last.form().toLowerCase(Locale.ROOT));
            if (!suffix
                    && !Character.isUpperCase(last.form().charAt(0))
                    && !last.form().matches("\\d")) {
                continue;
            }
            Span span = first.span().cover(last.span());
            if (!joined(words, i, length, text) || taken.stream().anyMatch(t -> t.overlaps(span))) {
                continue;
            }
            String name = span.in(text);
            if (length == 1
                    && (excluded(words, i, located) || persons.contains(first.form()) && !afterPreposition(words, i))) {
                continue;
            }
            if (insidePerson(words, i, length)
                    || institution(words, i + length)
                    || insideOrganisation(words, i, length)) {
                continue;
            }
            if (direction && (length == 1 || suffix && length == 2)) {
                continue;
            }
            List<PlaceCandidate> candidates = gazetteer.find(name);
            if (!candidates.isEmpty()) {
                if (length == 1
                        && i + 1 < words.size()
                        && words.get(i + 1).tag().startsWith("NNP")
                        && words.get(i + 1).span().start() == last.span().end() + 1
                        && Character.isUpperCase(words.get(i + 1).form().charAt(0))
                        && candidates.get(0).place().population() < 200_000) {
                    Span whole = first.span().cover(words.get(i + 1).span());
                    return located ? Optional.of(new Named(whole, whole.in(text), List.of(), true)) : Optional.empty();
                }
                if (length == 1
                        && namesBuilding(words, i + 1)
                        && candidates.get(0).place().population() < 50_000) {
                    return Optional.empty();
                }
                boolean plausible = located
                        || candidates.get(0).place().precision() == Place.Precision.COUNTRY
                        || first.tag().startsWith("NNP");
                return plausible ? Optional.of(new Named(span, name, candidates, located)) : Optional.empty();
            }
        }
        if (!Character.isUpperCase(initial) || first.entity().equals("PERSON") || persons.contains(first.form())) {
            return Optional.empty();
        }
        int end = i;
        while (end + 1 < words.size()
                && (words.get(end + 1).form().matches("(?i)-|al|el|ez|az|ad|ar|as|ash|es")
                                && end + 2 < words.size()
                                && Character.isUpperCase(
                                        words.get(end + 2).form().charAt(0))
                        || Character.isUpperCase(words.get(end + 1).form().charAt(0))
                                && words.get(end + 1).tag().startsWith("NNP"))
                && end - i < 4) {
            end++;
        }
        Span span = first.span().cover(words.get(end).span());
        boolean preposition = i > 0
                && Set.of("in", "near", "from", "to", "of", "at", "outside", "towards")
                        .contains(words.get(i - 1).lemma());
        boolean place = first.entity().equals("LOCATION") && preposition
                || i > 1
                        && words.get(i - 1).form().equals("of")
                        && Set.of("town", "city", "village", "suburb", "district", "area")
                                .contains(words.get(i - 2).lemma());
        if (place
                && first.tag().startsWith("NNP")
                && !institution(words, end + 1)
                && taken.stream().noneMatch(t -> t.overlaps(span))
                && gazetteer.countryOfDemonym(first.form()).isEmpty()
                && !NEVER.contains(first.form().toLowerCase(Locale.ROOT))) {
            return Optional.of(new Named(span, span.in(text), List.of(), true));
        }
        return Optional.empty();
    }

    private static boolean joined(List<Word> words, int i, int length, String text) {
        for (int k = i; k < i + length; k++) {
            Word word = words.get(k);
            boolean inside = k > i && k < i + length - 1;
            char c = word.form().charAt(0);
            if (!Character.isLetterOrDigit(c) && !(inside && (c == '-' || c == '\'' || c == '’' || c == '‘'))) {
                return false;
            }
            if (inside
                    && Character.isLowerCase(c)
                    && !word.form().matches("al|el|ez|az|ad|ar|as|ash|es|at|an|ul|de|of|the|al-.*|el-.*|and")) {
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

    private boolean excluded(List<Word> words, int i, boolean located) {
        Word word = words.get(i);
        String lower = word.form().toLowerCase(Locale.ROOT);
        if (NEVER.contains(lower) || word.form().length() < 3 || word.form().endsWith(".")) {
            return true;
        }
        if (word.tag().startsWith("VB")
                || word.tag().equals("MD")
                || word.tag().equals("PRP")
                || word.tag().equals("DT")
                || word.tag().equals("IN")
                || word.tag().equals("RB")
                || word.tag().equals("WRB")
                || word.tag().equals("CC")) {
            return true;
        }
        if (!word.tag().startsWith("NNP") && (i == 0 || !located)) {
            return true;
        }
        return gazetteer.countryOfDemonym(word.form()).isPresent()
                && gazetteer.find(word.form()).stream()
                        .noneMatch(c -> c.place().precision() == Place.Precision.COUNTRY);
    }

    private static boolean insidePerson(List<Word> words, int i, int length) {
        boolean person = false;
        for (int k = i; k < i + length; k++) {
            person |= words.get(k).entity().equals("PERSON");
        }
        if (!person) {
            return false;
        }
        boolean before = i > 0 && words.get(i - 1).entity().equals("PERSON");
        boolean after =
                i + length < words.size() && words.get(i + length).entity().equals("PERSON");
        boolean title = i > 0
                && words.get(i - 1)
                        .form()
                        .matches(
                                "(?i)mr|mrs|ms|dr|gen|general|col|colonel|maj|major|capt|captain|lt|sheikh|president|minister|commander|spokesman|spokeswoman|abu|(?:mr|dr|gen|col|maj|capt|lt)\\.");
        return before || after || title;
    }

    private static boolean insideOrganisation(List<Word> words, int i, int length) {
        boolean organisation = false;
        for (int k = i; k < i + length; k++) {
            organisation |= words.get(k).entity().equals("ORGANIZATION");
        }
        return organisation
                && (i > 0
                                && words.get(i - 1).entity().equals("ORGANIZATION")
                                && Character.isUpperCase(words.get(i - 1).form().charAt(0))
                        || i + length < words.size()
                                && words.get(i + length).entity().equals("ORGANIZATION")
                                && !words.get(i + length).form().equals("'s"));
    }

    /** "The Asad hospital": the name is the building's. */
    private static boolean namesBuilding(List<Word> words, int next) {
        return next < words.size()
                && Set.of(
                                "hospital",
                                "mosque",
                                "school",
                                "street",
                                "family",
                                "regime",
                                "clan",
                                "tribe",
                                "castle",
                                "bridge",
                                "square",
                                "clinic",
                                "church",
                                "camp",
                                "hotel",
                                "university")
                        .contains(words.get(next).form());
    }

    private static boolean institution(List<Word> words, int next) {
        if (next >= words.size()) {
            return false;
        }
        String form = words.get(next).form();
        return (Character.isUpperCase(form.charAt(0)) || Character.isDigit(form.charAt(0)))
                && INSTITUTIONS.contains(form.toLowerCase(Locale.ROOT));
    }
}

package org.sitrep.mention.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.mention.Mention.EntityMention;
import org.sitrep.mention.Tagged;
import org.sitrep.mention.Word;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/** Observes what tells a name of a place from the name of something else, within one report. */
final class PlaceJudge {
    /** "The Raqqa hospital" stands in Raqqa; "the Asad hospital" in no village of that name. */
    private static final int WELL_KNOWN = 50_000;
    /** A country that holds this share of the report's names is one it speaks of. */
    private static final double STORY_SHARE = .3;

    private final Story story;
    private final WordLists lists;
    private final Gazetteer gazetteer;
    private final Set<String> persons;
    private final Set<String> small;
    private final Map<String, Double> countryWords;

    private final List<EntityMention> entities;

    PlaceJudge(
            Story story, List<Tagged> sentences, List<EntityMention> entities, Gazetteer gazetteer, WordLists lists) {
        this.story = story;
        this.entities = entities;
        this.lists = lists;
        this.gazetteer = gazetteer;
        this.persons = namesOfPersons(sentences);
        this.small = new HashSet<>();
        for (Tagged sentence : sentences) {
            for (Word word : sentence.words()) {
                if (Character.isLowerCase(word.form().charAt(0))) {
                    small.add(word.form());
                }
            }
        }
        this.countryWords = story.countryWords();
    }

    /** The parts of the names of two and more words that the tagger takes for persons: "Jones" of "Sally Jones" is no town. */
    private static Set<String> namesOfPersons(List<Tagged> sentences) {
        Set<String> parts = new HashSet<>();
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

    /** What is observed of a name, in the order of {@link NameTrait}. */
    double[] traits(PlaceName name) {
        double[] t = new double[NameTrait.values().length];
        List<Word> words = name.words();
        Word first = words.get(0);
        Word last = words.get(words.size() - 1);
        set(t, NameTrait.ALWAYS, true);
        set(t, NameTrait.TAGGED_PLACE, words.stream().allMatch(w -> w.entity().equals("LOCATION")));
        set(t, NameTrait.TAGGED_PERSON, words.stream().anyMatch(w -> w.entity().equals("PERSON")));
        set(
                t,
                NameTrait.TAGGED_ORGANISATION,
                words.stream().anyMatch(w -> w.entity().equals("ORGANIZATION")));
        set(t, NameTrait.TAGGED_OTHER, words.stream().anyMatch(w -> w.entity().equals("MISC")));
        long located = words.stream().filter(w -> w.entity().equals("LOCATION")).count();
        set(t, NameTrait.TAGGED_PARTLY, located > 0 && located < words.size());
        set(t, NameTrait.SPOKEN_OF_AS_PLACE, spokenOfAs(name, EntityMention.Type.LOCATION));
        set(t, NameTrait.SPOKEN_OF_AS_PERSON, spokenOfAs(name, EntityMention.Type.PERSON));
        set(t, NameTrait.SPOKEN_OF_AS_BODY, spokenOfAs(name, EntityMention.Type.ORGANISATION));
        set(t, NameTrait.PROPER_NOUN, words.stream().allMatch(w -> w.tag().startsWith("NNP")));
        set(t, NameTrait.NOT_NOUN, words.size() == 1 && !first.tag().startsWith("N"));
        set(t, NameTrait.OPENS_SENTENCE, name.from() == 0);
        boolean capitals = name.name().equals(name.name().toUpperCase(Locale.ROOT));
        boolean abbreviation =
                lists.has("abbreviation", name.name()) || name.name().endsWith(".");
        set(t, NameTrait.ALL_CAPITALS, capitals && !abbreviation);
        set(t, NameTrait.ABBREVIATION, abbreviation);
        before(name, t);
        after(name, t);
        set(t, NameTrait.TWO_WORDS, words.size() == 2);
        set(t, NameTrait.MORE_WORDS, words.size() > 2);
        set(t, NameTrait.SUFFIX, words.size() > 1 && lists.has("suffix", last.form()));
        set(
                t,
                NameTrait.SMALL_ELSEWHERE,
                words.size() == 1 && small.contains(first.form().toLowerCase(Locale.ROOT)));
        set(t, NameTrait.NAME_OF_PERSON, words.stream().anyMatch(w -> persons.contains(w.form())));
        List<PlaceName> mentions = story.mentions(name);
        set(
                t,
                NameTrait.PLACED_ELSEWHERE,
                mentions.stream()
                        .anyMatch(m -> m != name
                                && (lists.has("near", m.form(-1))
                                        || m.words().get(0).entity().equals("LOCATION"))));
        set(t, NameTrait.REPEATED, Math.min(1, Math.log(mentions.size()) / 2));
        set(t, NameTrait.SHORT, name.name().length() < 4 && !abbreviation);
        place(name, t);
        return t;
    }

    /**
     * What is plain whatever the tagger says: "the Asad hospital" stands in no village of that name, and a name of several words that a place in a
     * country of the report bears is that place's when a preposition places it or the place is well known.
     */
    Optional<Boolean> plain(PlaceName name, double[] t) {
        if (t[NameTrait.BEFORE_BUILDING_UNKNOWN.ordinal()] > 0 && name.words().size() == 1) {
            return Optional.of(false);
        }
        Optional<Integer> best = story.best(name);
        if (best.isPresent() && name.words().size() == 1 && hasSite(name, t)) {
            Place place = story.candidates(name).get(best.get()).place();
            if (place.precision() == Place.Precision.TOWN && place.population() >= WELL_KNOWN) {
                return Optional.of(true);
            }
        }
        if (best.isEmpty() || name.words().size() < 2 || t[NameTrait.BEFORE_PROPER_NOUN.ordinal()] > 0) {
            return Optional.empty();
        }
        PlaceCandidate candidate = story.candidates(name).get(best.get());
        boolean spokenOf =
                (t[NameTrait.COUNTRY_NAMED.ordinal()] > 0 || t[NameTrait.COUNTRY_SHARE.ordinal()] >= STORY_SHARE)
                        && (candidate.how() != PlaceCandidate.Match.SKELETON || isSiteOf(name))
                        && candidate.place().precision() == Place.Precision.TOWN;
        boolean placed = t[NameTrait.AFTER_PLACE_PREPOSITION.ordinal()] > 0
                || isSiteOf(name)
                || candidate.place().population() >= WELL_KNOWN;
        return spokenOf && placed ? Optional.of(true) : Optional.empty();
    }

    /** "The market of Balad Ruz": whatever has markets, streets and outskirts is a place. */
    private boolean isSiteOf(PlaceName name) {
        return name.form(-1).equals("of") && lists.has("site", name.form(-2));
    }

    /** "Malakal's central market", where nobody is called so. */
    private boolean hasSite(PlaceName name, double[] t) {
        boolean owns = t[NameTrait.POSSESSIVE.ordinal()] > 0
                && t[NameTrait.NAME_OF_PERSON.ordinal()] == 0
                && t[NameTrait.AFTER_TITLE.ordinal()] == 0;
        int site = name.tag(2).startsWith("JJ") ? 3 : 2;
        return owns && lists.has("site", name.form(site));
    }

    private boolean spokenOfAs(PlaceName name, EntityMention.Type type) {
        return entities.stream().anyMatch(e -> e.type() == type && e.span().overlaps(name.span()));
    }

    private void before(PlaceName name, double[] t) {
        String form = name.form(-1);
        boolean article = form.equalsIgnoreCase("the");
        String preposition = article ? name.form(-2) : form;
        set(t, NameTrait.AFTER_PLACE_PREPOSITION, lists.has("near", preposition));
        boolean of = preposition.equals("of");
        set(t, NameTrait.AFTER_OF, of);
        set(t, NameTrait.AFTER_ARTICLE, article);
        set(t, NameTrait.AFTER_KIND, of && lists.has("kind", name.form(article ? -3 : -2)));
        set(t, NameTrait.AFTER_TITLE, lists.has("title", form.replace(".", "")));
        set(t, NameTrait.AFTER_PERSON, name.entity(-1).equals("PERSON"));
        set(t, NameTrait.AFTER_ORGANISATION, name.entity(-1).equals("ORGANIZATION"));
        set(
                t,
                NameTrait.AFTER_PROPER_NOUN,
                name.tag(-1).startsWith("NNP") && !name.entity(-1).equals("PERSON"));
        set(t, NameTrait.AFTER_COMMA_PLACE, form.equals(",") && isPlace(name, -2));
        set(t, NameTrait.AFTER_AND_PLACE, (form.equals("and") || form.equals("or")) && isPlace(name, -2));
    }

    private void after(PlaceName name, double[] t) {
        String form = name.form(1);
        boolean capital = !form.isEmpty() && Character.isUpperCase(form.charAt(0));
        set(t, NameTrait.BEFORE_COMMA_PLACE, form.equals(",") && isPlace(name, 2));
        set(t, NameTrait.BEFORE_AND_PLACE, (form.equals("and") || form.equals("or")) && isPlace(name, 2));
        set(t, NameTrait.BEFORE_PROPER_NOUN, capital && name.tag(1).startsWith("NNP"));
        set(
                t,
                NameTrait.BEFORE_INSTITUTION,
                (capital || !form.isEmpty() && Character.isDigit(form.charAt(0))) && lists.has("institution", form));
        boolean building = lists.has("building", form);
        boolean wellKnown = story.best(name)
                .map(b -> story.candidates(name).get(b).place().population() >= WELL_KNOWN)
                .orElse(false);
        set(t, NameTrait.BEFORE_BUILDING, building && wellKnown);
        set(t, NameTrait.BEFORE_BUILDING_UNKNOWN, building && !wellKnown);
        set(t, NameTrait.BEFORE_NOUN, !capital && name.tag(1).startsWith("NN"));
        set(t, NameTrait.BEFORE_PERSON, name.entity(1).equals("PERSON"));
        set(t, NameTrait.BEFORE_ORGANISATION, capital && name.entity(1).equals("ORGANIZATION"));
        set(t, NameTrait.POSSESSIVE, form.equals("'s") || form.equals("'"));
    }

    /** Whether the word {@code n} places away looks like a place by itself. */
    private boolean isPlace(PlaceName name, int n) {
        String form = name.form(n);
        return name.entity(n).equals("LOCATION")
                || !form.isEmpty()
                        && Character.isUpperCase(form.charAt(0))
                        && !gazetteer.find(form).isEmpty();
    }

    private void place(PlaceName name, double[] t) {
        Optional<Integer> best = story.best(name);
        set(t, NameTrait.UNKNOWN, best.isEmpty());
        if (best.isEmpty()) {
            return;
        }
        PlaceCandidate candidate = story.candidates(name).get(best.get());
        Place place = candidate.place();
        double[] traits = story.traits(name)[best.get()];
        set(t, NameTrait.POPULATION, Math.log10(place.population() + 1) / 7);
        set(t, NameTrait.COUNTRY, place.precision() == Place.Precision.COUNTRY);
        set(t, NameTrait.PROVINCE, place.precision() == Place.Precision.PROVINCE);
        set(t, NameTrait.CAPITAL, place.feature().equals("PPLC"));
        set(t, NameTrait.REGION, place.precision() == Place.Precision.REGION);
        set(t, NameTrait.TOWN, place.precision() == Place.Precision.TOWN);
        set(t, NameTrait.OWN_NAME, candidate.name().equalsIgnoreCase(place.name()));
        set(t, NameTrait.ARTICLE_FREE, candidate.how() != PlaceCandidate.Match.EXACT);
        set(t, NameTrait.FEW_BEARERS, story.candidates(name).size() < 3);
        set(t, NameTrait.SURE, story.likely(name)[best.get()]);
        set(t, NameTrait.COUNTRY_SHARE, traits[PlaceTrait.COUNTRY_SHARE.ordinal()]);
        set(
                t,
                NameTrait.COUNTRY_NAMED,
                traits[PlaceTrait.COUNTRY_NAMED.ordinal()] > 0 || countryWords.containsKey(place.country()));
        set(t, NameTrait.NEARNESS, traits[PlaceTrait.NEIGHBOUR.ordinal()]);
        set(t, NameTrait.INSIDE_NEXT, traits[PlaceTrait.INSIDE_NEXT.ordinal()]);
    }

    private static void set(double[] traits, NameTrait trait, double value) {
        traits[trait.ordinal()] = value;
    }

    private static void set(double[] traits, NameTrait trait, boolean value) {
        traits[trait.ordinal()] = value ? 1 : 0;
    }
}

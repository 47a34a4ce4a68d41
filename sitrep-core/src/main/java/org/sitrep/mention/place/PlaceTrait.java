package org.sitrep.mention.place;

/** What can be observed of one candidate of a name; each is a number, mostly 0 or 1. */
public enum PlaceTrait {
    /** Logarithm of a town's inhabitants, a million being 0.86. */
    POPULATION,
    /** The same for a division or a country. */
    POPULATION_OF_AREA,
    POPULATION_UNKNOWN,
    COUNTRY,
    PROVINCE,
    DISTRICT,
    CAPITAL,
    SEAT,
    TOWN,
    REGION,
    SITE,
    /** The most prominent bearer of the name. */
    FIRST,
    /** Logarithm of the rank by prominence. */
    RANK,
    ARTICLE_FREE,
    /** A capital that is the most prominent town of the name. */
    FIRST_CAPITAL,
    /** The most prominent town of the name. */
    FIRST_TOWN,
    /** The name is the place's main one. */
    OWN_NAME,
    /** The gazetteer has the name in these very letters, marks and all. */
    SPELT_SO,
    /** A place without known inhabitants that bears the name only among others. */
    OBSCURE,
    /** The name that follows contains the candidate: "Paris, Texas". */
    INSIDE_NEXT,
    /** A container follows and is another. */
    OUTSIDE_NEXT,
    /** "Province", "County" is part of the name, and the candidate is a division. */
    SUFFIX_DIVISION,
    SUFFIX_OTHER,
    /** "The city of", "the town of" stands before the name, and the candidate is a town. */
    SAID_TOWN,
    /** The same, and the candidate is none. */
    SAID_TOWN_OTHER,
    /** A division that bears the name of its seat, which is meant by the bare name: Hasakah, not New York. */
    NAMED_AFTER_SEAT,
    /** The name of the candidate's country is in the report, or its demonym. */
    COUNTRY_NAMED,
    /** The name of the candidate's province is in the report, beside this name. */
    PROVINCE_NAMED,
    /** The share of the report's demonyms and country names that are the candidate's country's. */
    COUNTRY_WORDS,
    /** The share of the other names that lie in the candidate's country. */
    COUNTRY_SHARE,
    /** The candidate's country has the largest share. */
    COUNTRY_FIRST,
    /** The share of the other names that lie in the candidate's province. */
    PROVINCE_SHARE,
    PROVINCE_FIRST,
    /** How near the other names' likely places are on average, within 100 kilometres. */
    NEARNESS,
    /** How near the nearest likely place of another name is, within 50 kilometres. */
    NEIGHBOUR,
    /** The same within 400 kilometres, on average. */
    VICINITY,
    /** The division that bears the same name as its town: both are meant about equally often. */
    NAMESAKE;

    void set(double[] traits, double value) {
        traits[ordinal()] = value;
    }

    void set(double[] traits, boolean value) {
        set(traits, value ? 1 : 0);
    }
}

package org.sitrep.claim.attribution;

/** What voices are called, by the words of a report. */
final class Wording {
    private Wording() {}

    /** A description without article, clauses, day and signs at its ends. */
    static String plain(String description) {
        String plain = description.replaceAll("\\s+", " ").trim().replaceFirst("^\\d{1,2}[.:]\\d{2} (?=\\p{L})", "");
        plain = plain.replaceFirst("(?: ?[.,;:])+$", "");
        return plain.replaceFirst(": .*$", "")
                .replaceFirst(",? (?:which|who|whose|whom)\\b.*$", "")
                .replaceFirst(" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$", "")
                .replaceFirst("^(?:said|says|reported)\\s+", "")
                .replaceFirst("^(?i)(?:the|an?)\\s+", "");
    }

    /** The last word of a person's name. */
    static String lastName(String name) {
        String[] parts = name.trim().split("\\s+");
        return parts[parts.length - 1];
    }
}

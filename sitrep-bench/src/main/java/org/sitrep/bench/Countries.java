package org.sitrep.bench;

import java.util.Map;

/** Country codes where Natural Earth leaves them out. */
final class Countries {
    private static final Map<String, String> MISSING = Map.of(
            "FRA", "FR", "NOR", "NO", "SOL", "SO", "CYN", "CY", "KOS", "XK", "KAS", "IN", "IOA", "AU", "ATC", "AU");

    private Countries() {}

    /** ISO 3166-1 alpha-2 of a Natural Earth country; the empty string for none. */
    static String iso2(String given, String alpha3) {
        return given.isEmpty() || given.equals("-99") ? MISSING.getOrDefault(alpha3, "") : given;
    }
}

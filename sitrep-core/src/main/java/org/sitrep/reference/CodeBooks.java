package org.sitrep.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sitrep.base.SitrepException;

/**
 * The code books: PLOVER types and modes, CAMEO codes, ACLED sub-event types, and the country codes exports need. Immutable.
 * Codes are compared exactly as the books write them.
 */
public final class CodeBooks {
    private static final String FOLDER = "/org/sitrep/codebooks/";

    private final Map<String, PloverType> ploverTypes;
    private final Map<String, Map<String, String>> ploverModes;
    private final Map<String, AcledType> acledTypes;
    private final Map<String, CameoCode> cameoCodes;
    private final Map<String, Country> countries;

    private CodeBooks() {
        ploverTypes = new LinkedHashMap<>();
        for (String[] row : table("plover-types.tsv", 4)) {
            ploverTypes.put(
                    row[0],
                    new PloverType(
                            row[0],
                            Quad.valueOf(row[1].toUpperCase(Locale.ROOT).replace(' ', '_')),
                            row[2].equals("yes"),
                            row[3]));
        }
        ploverModes = new LinkedHashMap<>();
        for (String[] row : table("plover-modes.tsv", 3)) {
            ploverModes.computeIfAbsent(row[0], t -> new LinkedHashMap<>()).put(row[1], row[2]);
        }
        acledTypes = new LinkedHashMap<>();
        for (String[] row : table("acled.tsv", 3)) {
            acledTypes.put(row[0], new AcledType(row[0], row[1], row[2]));
        }
        Map<String, String[]> conversion = new LinkedHashMap<>();
        for (String[] row : table("cameo-to-plover.tsv", 5)) {
            conversion.put(row[0], row);
        }
        cameoCodes = new LinkedHashMap<>();
        for (String[] row : table("cameo-codes.tsv", 4)) {
            String[] plover = conversion.getOrDefault(row[0], new String[] {row[0], "", "", "", ""});
            cameoCodes.put(
                    row[0],
                    new CameoCode(
                            row[0],
                            row[1],
                            Double.parseDouble(row[2]),
                            filled(plover[1]),
                            filled(plover[2]),
                            contexts(plover[3])));
        }
        countries = new LinkedHashMap<>();
        for (String[] row : table("countries.tsv", 4)) {
            countries.put(row[0], new Country(row[0], Integer.parseInt(row[1]), row[2], filled(row[3])));
        }
    }

    /**
     * The books that come with the product.
     *
     * @throws SitrepException when a table is missing or broken
     */
    public static CodeBooks load() {
        return new CodeBooks();
    }

    /** What PLOVER calls the four classes of events. */
    public enum Quad {
        VERBAL_COOPERATION,
        MATERIAL_COOPERATION,
        VERBAL_CONFLICT,
        MATERIAL_CONFLICT
    }

    /**
     * A type of PLOVER.
     *
     * @param requiresRecipient whether the type makes no sense without somebody who receives or suffers it
     * @param description one line for people
     */
    public record PloverType(String name, Quad quad, boolean requiresRecipient, String description) {}

    /**
     * A sub-event type of ACLED.
     *
     * @param eventType one of six: Battles, Protests ...
     * @param disorderType as ACLED writes it, two joined by "; " for excessive force against protesters
     */
    public record AcledType(String subEventType, String eventType, String disorderType) {}

    /**
     * A code of CAMEO.
     *
     * @param code two to four digits, the first two are the root
     * @param goldstein -10 (conflict) to 10 (cooperation)
     * @param ploverType the type it becomes, empty where PLOVER drops it
     * @param ploverMode the mode it becomes, where there is one
     * @param ploverContexts the contexts it has: "military", "legal"
     */
    public record CameoCode(
            String code,
            String name,
            double goldstein,
            Optional<String> ploverType,
            Optional<String> ploverMode,
            List<String> ploverContexts) {
        public CameoCode {
            ploverContexts = List.copyOf(ploverContexts);
        }
    }

    /**
     * A country as exports write it.
     *
     * @param iso2 ISO 3166-1 alpha-2
     * @param numeric ISO 3166-1 numeric
     * @param region the region ACLED files it under, empty where it files none
     */
    public record Country(String iso2, int numeric, String name, Optional<String> region) {}

    /** The 16 types of PLOVER in the order of the manual. */
    public List<PloverType> ploverTypes() {
        return List.copyOf(ploverTypes.values());
    }

    /** A type by its name in capitals. */
    public Optional<PloverType> ploverType(String name) {
        return Optional.ofNullable(ploverTypes.get(name));
    }

    /** The modes of a type with their definitions; empty for types without modes and for unknown types. */
    public Map<String, String> ploverModes(String type) {
        return Collections.unmodifiableMap(ploverModes.getOrDefault(type, Map.of()));
    }

    /** The 25 sub-event types of ACLED. */
    public List<AcledType> acledTypes() {
        return List.copyOf(acledTypes.values());
    }

    /** A sub-event type by its name: "Air/drone strike". */
    public Optional<AcledType> acledType(String subEventType) {
        return Optional.ofNullable(acledTypes.get(subEventType));
    }

    /** Every code of CAMEO, in the order of codes. */
    public List<CameoCode> cameoCodes() {
        return List.copyOf(cameoCodes.values());
    }

    /** A code of CAMEO: "190". */
    public Optional<CameoCode> cameo(String code) {
        return Optional.ofNullable(cameoCodes.get(code));
    }

    /** A country by its ISO 3166-1 alpha-2 code in capitals. */
    public Optional<Country> country(String iso2) {
        return Optional.ofNullable(countries.get(iso2));
    }

    private static List<String> contexts(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" *; *", -1));
    }

    private static Optional<String> filled(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(cell);
    }

    private static List<String[]> table(String name, int columns) {
        try (InputStream in = CodeBooks.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new SitrepException("The code book " + name
                        + " is missing from the program; install Sitrep again or build it from a clean clone.");
            }
            List<String[]> rows = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] row = line.split("\t", -1);
                if (row.length != columns) {
                    throw new SitrepException("The code book " + name + " has a line with " + row.length
                            + " columns instead of " + columns + ": " + line + "; install Sitrep again.");
                }
                rows.add(row);
            }
            return rows.subList(1, rows.size());
        } catch (IOException e) {
            throw new SitrepException("The code book " + name + " cannot be read; install Sitrep again.", e);
        }
    }
}

package org.sitrep.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.sitrep.reference.place.CompactGazetteer;

/**
 * Packs GeoNames, Who's On First, Natural Earth and our own tables of places into the gazetteer the product ships.
 * <p>Arguments: the folder with {@code geonames/} and {@code naturalearth/}, then the folder to write {@code gazetteer.bin},
 * {@code abbreviations.tsv} and {@code demonyms.tsv} to. The same input gives the same bytes.
 */
final class GazetteerBuild {
    private static final String VERSION =
            "GeoNames 2020-03-18, Who's On First 2024-03, Natural Earth 4, by hand 2026-11-26";

    /** Countries whose villages, districts and regions are taken from Who's On First, in the order they are read. */
    static final List<String> CONFLICTS = List.of(
            "sy", "iq", "tr", "lb", "jo", "il", "ps", "ye", "ly", "eg", "af", "ua", "ng", "sd", "ss", "so", "ml", "ne",
            "bf", "et", "cd", "ph", "mm");

    private static final Set<String> TRANSLITERATED = Set.of(
            "SY", "IQ", "LB", "JO", "YE", "LY", "PS", "IL", "SA", "KW", "AE", "BH", "QA", "OM", "EG", "SD", "TN", "DZ",
            "MA", "MR", "IR", "AF", "PK");

    private GazetteerBuild() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: GazetteerBuild REFERENCE_DIR OUT_DIR");
        }
        SourceFiles sources = new SourceFiles(Path.of(args[0]));
        Path out = Path.of(args[1]);
        Files.createDirectories(out);
        Drafts drafts = new Drafts();
        Spread spread = new Spread();
        Divisions divisions = new Divisions(sources, drafts, spread);
        collect(sources, drafts, spread, divisions);
        try (OutputStream bin = Files.newOutputStream(out.resolve("gazetteer.bin"))) {
            CompactGazetteer.pack(
                    VERSION, drafts.all().stream().map(Draft::entry).toList(), bin);
        }
        Files.writeString(out.resolve("abbreviations.tsv"), divisions.abbreviations(), StandardCharsets.UTF_8);
        Files.writeString(out.resolve("demonyms.tsv"), new Demonyms(sources).table(), StandardCharsets.UTF_8);
    }

    private static void collect(SourceFiles sources, Drafts drafts, Spread spread, Divisions divisions) {
        States states = new States(sources, drafts, spread);
        divisions.read();
        Towns towns = new Towns(sources, drafts, divisions);
        towns.read();
        divisions.settleFirst();
        states.read();
        new Villages(sources, drafts, divisions, towns).read();
        divisions.settleSecond();
        divisions.measure();
        states.measure();
        new Seas(sources, drafts).read();
        new Waters(sources, drafts).read();
        new Airports(sources, drafts, divisions, states).read();
        new HandPlaces(drafts, divisions).read();
    }

    /** Whether the towns of a country have transliterated names, so that the plain letters are shown. */
    static boolean transliterated(String country) {
        return TRANSLITERATED.contains(country);
    }

    /** A name as it is shown: in countries with transliterated names without marks, ayn and hamza. */
    static String shown(String country, String name) {
        return transliterated(country) ? plain(name) : name;
    }

    /** Without marks, ayn and hamza. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{Mn}\\p{Lm}`\u2018\u2019]", "")
                .replaceAll("^'|'$|(?<=[ -])'", "");
    }
}

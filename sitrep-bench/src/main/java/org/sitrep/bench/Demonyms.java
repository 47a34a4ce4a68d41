package org.sitrep.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The table of adjectives and demonyms, made from Wikipedia's list, our corrections and our list of those of regions. */
final class Demonyms {
    private final SourceFiles sources;

    Demonyms(SourceFiles sources) {
        this.sources = sources;
    }

    /** The table as it is shipped. */
    String table() {
        Map<String, String> codes = new HashMap<>();
        sources.rows("geonames/countryInfo.txt", row -> codes.put(row[4], row[0]));
        Map<String, String> words = new TreeMap<>();
        Map<String, String> fixes = new HashMap<>();
        for (String[] row : SourceFiles.bundled("demonym-fixes.tsv")) {
            if (row[0].startsWith("=")) {
                fixes.put(row[0].substring(1), row[1]);
            } else {
                codes.put(row[0], row[1]);
            }
        }
        Map<String, String> singular = new TreeMap<>();
        sources.rows("geonames/wikipedia-demonyms.tsv", row -> {
            String code = codes.getOrDefault(row[0], "-");
            if (code.equals("-")) {
                return;
            }
            for (int column = 1; column < Math.min(3, row.length); column++) {
                String plain = row[column].replaceAll("\\[[^]]*]", "").replaceAll("\\([^)]*\\)", "");
                for (String part : plain.split("[,/;]")) {
                    String word = part.strip().replaceAll(" h$", "");
                    if (word.isEmpty() || fixes.containsKey(word)) {
                        continue;
                    }
                    words.putIfAbsent(word, code);
                    if (column == 2 && word.endsWith("s") && !word.endsWith("ss") && word.length() > 4) {
                        singular.putIfAbsent(word.substring(0, word.length() - 1), code);
                    }
                }
            }
        });
        singular.forEach((word, code) -> {
            if (!fixes.containsKey(word)) {
                words.putIfAbsent(word, code);
            }
        });
        fixes.forEach((word, code) -> {
            if (!code.equals("-")) {
                words.put(word, code);
            }
        });
        StringBuilder out = new StringBuilder(
                "# adjective or demonym\tISO 3166-1 alpha-2 of its country, or id of its region; see SOURCES.md\n");
        words.forEach((word, code) -> out.append(word).append('\t').append(code).append('\n'));
        for (String[] row : SourceFiles.bundled("region-demonyms.tsv")) {
            for (String word : row[1].split("\\|")) {
                out.append(word).append('\t').append(row[0]).append('\n');
            }
        }
        return out.toString();
    }
}

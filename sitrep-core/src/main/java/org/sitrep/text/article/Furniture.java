package org.sitrep.text.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.base.SitrepException;
import org.sitrep.text.Block;

/** The rules of {@code furniture.tsv}: which passages are not running text. */
final class Furniture {
    private static final String FILE = "furniture.tsv";
    private static final int LONGEST = 600;
    private static final int HEAD = 300;
    private static final int TAIL = 100;

    /** One rule with its examples. */
    record Rule(String id, Block.Kind kind, Pattern pattern, String positive, String negative) {
        boolean fits(String text) {
            if (text.length() > LONGEST) {
                return false;
            }
            if (text.length() <= HEAD + TAIL) {
                return pattern.matcher(text).find();
            }
            // The middle of a long passage is cut out, so that the time stays short and both ends can still be seen.
            return pattern.matcher(text.substring(0, HEAD) + "\u0000" + text.substring(text.length() - TAIL))
                    .find();
        }
    }

    static final List<Rule> RULES = load();

    private Furniture() {}

    /** The kind of a passage that is not running text. */
    static Optional<Block.Kind> kind(String text) {
        for (Rule rule : RULES) {
            if (rule.fits(text)) {
                return Optional.of(rule.kind());
            }
        }
        return Optional.empty();
    }

    private static List<Rule> load() {
        List<Rule> rules = new ArrayList<>();
        try (InputStream in = Furniture.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new SitrepException(
                        "The file " + FILE + " is missing from the installation; install Sitrep again.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] cells = line.split("\t", -1);
                    rules.add(new Rule(
                            cells[0], Block.Kind.valueOf(cells[1]), Pattern.compile(cells[2]), cells[3], cells[4]));
                }
            }
        } catch (IOException e) {
            throw new SitrepException("The file " + FILE + " of the installation cannot be read.", e);
        }
        return List.copyOf(rules);
    }
}

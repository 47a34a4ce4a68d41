package org.sitrep.mention.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.base.SitrepException;

/** The file of rules: words by name, and expressions made of them. */
final class RuleFile {
    private static final String RESOURCE = "/org/sitrep/rules/times.tsv";
    private static final Pattern MACRO = Pattern.compile("\\{([A-Z]\\w*)(?::(\\w+))?\\}");

    private RuleFile() {}

    /** The rules in the order of the file; of two expressions of one length the earlier rule's is taken. */
    static List<Rule> rules() {
        Map<String, String> words = new HashMap<>();
        List<Rule> rules = new ArrayList<>();
        try (InputStream in = RuleFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new SitrepException("The file " + RESOURCE + " is missing from the application.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] fields = line.split("\t", -1);
                if (line.startsWith("@")) {
                    words.put(fields[0].substring(1), expand(fields[1], words));
                } else if (fields.length == 5) {
                    rules.add(new Rule(fields[0], pattern(expand(fields[1], words)), fields[2], fields[3], fields[4]));
                } else {
                    throw new SitrepException("Not five fields in a line of " + RESOURCE + ": " + line);
                }
            }
        } catch (IOException e) {
            throw new SitrepException("The file " + RESOURCE + " cannot be read.", e);
        }
        return List.copyOf(rules);
    }

    /** {@code {NAME}} is a group without a name, {@code {NAME:key}} one with it. */
    private static String expand(String pattern, Map<String, String> words) {
        Matcher macro = MACRO.matcher(pattern);
        StringBuilder expanded = new StringBuilder();
        while (macro.find()) {
            String meaning = words.get(macro.group(1));
            if (meaning == null) {
                throw new SitrepException("No words named " + macro.group(1) + " in " + RESOURCE + ".");
            }
            String open = macro.group(2) == null ? "(?:" : "(?<" + macro.group(2) + ">";
            macro.appendReplacement(expanded, Matcher.quoteReplacement(open + meaning + ")"));
        }
        return macro.appendTail(expanded).toString();
    }

    /** Matched from the start of a word. Whole words, small and capital letters alike except where a word says otherwise; a space is any white space. */
    private static Pattern pattern(String expression) {
        return Pattern.compile(
                "(?:"
                        + expression.replace(" ?", "\\s{0,4}").replace(" ", "\\s{1,4}")
                        + ")(?![\\p{L}\\p{N}_])(?![.,]\\d)",
                Pattern.CASE_INSENSITIVE);
    }
}

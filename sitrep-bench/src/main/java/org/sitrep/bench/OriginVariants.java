package org.sitrep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitrep.mention.NumberWords;
import org.sitrep.reference.TextActorRegister;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes unseen variants of the cases of origins: other outlets, other numbers, other words for one thing, another week and another
 * order of the reports in the file; what an analyst must see stays the same.
 *
 * <p>Arguments: folder of cases, folder for the variants, seed.
 */
public final class OriginVariants {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> FIRST = List.of(
            "Meadow",
            "Granite",
            "Lantern Hill",
            "Silver Coast",
            "Orchard Gate",
            "Three Rivers",
            "Highmoor",
            "Cobalt Bay",
            "Willow Street",
            "Saltmarsh",
            "Amber Road",
            "Northfold",
            "Juniper",
            "Copperfield",
            "Larkspur",
            "Old Harbour");
    /** A count of things or people: a number before a word in small letters that is no measure of time or length. */
    private static final Pattern COUNT = Pattern.compile("(?<![\\p{L}\\d.,-])("
            + IntStream.range(4, 20)
                    .mapToObj(number -> NumberWords.of(number).orElseThrow())
                    .flatMap(word -> Stream.of(word, capitalised(word)))
                    .collect(Collectors.joining("|"))
            + "|\\d{1,3})(?= (?!o'clock|per|percent|kilomet|met|mile|year|month|week|day|hour|minute|cent|in the |of the |and "
            + "|hours)[a-z])");
    /** A text that names a day of the calendar stays in its week. */
    private static final Pattern DATED = Pattern.compile(
            "\\b(January|February|March|April|May|June|July|August|September|October|November|December|Ramadan|Easter|New Year)\\b");

    private static final List<List<String>> WORDS = List.of(
            List.of("Warplanes", "Jets"),
            List.of("warplanes", "jets"),
            List.of("lorries", "trucks"),
            List.of("abducted", "kidnapped"),
            List.of("outskirts", "edge"),
            List.of("wrecked", "destroyed"));

    private final Random random;
    private final TextActorRegister register = TextActorRegister.load();

    private OriginVariants(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] args) throws IOException {
        OriginVariants variants = new OriginVariants(Long.parseLong(args[2]));
        Path out = Files.createDirectories(Path.of(args[1]));
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(args[0]))) {
            files = listed.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
        int made = 0;
        for (Path file : files) {
            JsonNode variant = variants.of(JSON.readTree(Files.readString(file)));
            if (quotesStand(variant)) {
                Files.writeString(
                        out.resolve(file.getFileName()),
                        JSON.writerWithDefaultPrettyPrinter().writeValueAsString(variant));
                made++;
            }
        }
        System.out.printf(Locale.ROOT, "%d variants of %d cases in %s%n", made, files.size(), out);
    }

    private JsonNode of(JsonNode original) {
        Map<String, String> outlets = outlets(original);
        int more = 1 + random.nextInt(3);
        int weeks = DATED.matcher(original.toString()).find() ? 0 : random.nextInt(3) - 1;
        List<List<String>> swapped =
                WORDS.stream().filter(w -> random.nextBoolean()).toList();
        return rewritten(original, text -> words(counts(replaced(text, outlets), more), swapped), weeks);
    }

    /** Invented outlets of two words or more under a new first name; their last word stays, for "the Ledger". */
    private Map<String, String> outlets(JsonNode original) {
        List<String> names = new ArrayList<>(FIRST);
        Collections.shuffle(names, random);
        Map<String, String> outlets = new LinkedHashMap<>();
        for (JsonNode report : original.path("reports")) {
            String outlet = report.path("outlet").asString();
            String[] words = outlet.split(" ");
            boolean plain = words.length == 2
                    && !words[0].equals("The")
                    && !words[0].equals("Radio")
                    && register.named(outlet).isEmpty();
            if (plain && !outlets.containsKey(outlet)) {
                outlets.put(outlet, names.remove(0) + " " + words[1]);
            }
        }
        return outlets;
    }

    private JsonNode rewritten(JsonNode node, UnaryOperator<String> text, int weeks) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JSON.createObjectNode();
            object.properties().forEach(e -> copy.set(e.getKey(), field(e.getKey(), e.getValue(), text, weeks)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JSON.createArrayNode();
            array.forEach(n -> copy.add(rewritten(n, text, weeks)));
            return copy;
        }
        return node.isString() ? JSON.getNodeFactory().stringNode(text.apply(node.asString())) : node;
    }

    private JsonNode field(String name, JsonNode value, UnaryOperator<String> text, int weeks) {
        switch (name) {
            case "published", "known":
                return JSON.getNodeFactory()
                        .stringNode(LocalDate.parse(value.asString())
                                .plusWeeks(weeks)
                                .toString());
            case "received":
                return JSON.getNodeFactory()
                        .stringNode(Instant.parse(value.asString())
                                .plus(7L * weeks, ChronoUnit.DAYS)
                                .toString());
            case "reports":
                if (!value.isArray()) {
                    return value;
                }
                List<JsonNode> reports = new ArrayList<>();
                value.forEach(r -> reports.add(rewritten(r, text, weeks)));
                Collections.shuffle(reports, random);
                ArrayNode shuffled = JSON.createArrayNode();
                reports.forEach(shuffled::add);
                return shuffled;
            case "id", "media", "register", "flags", "polarity", "language", "kind", "url", "report":
                return value;
            default:
                return rewritten(value, text, weeks);
        }
    }

    private static String replaced(String text, Map<String, String> names) {
        String all = text;
        for (Map.Entry<String, String> name : names.entrySet()) {
            all = all.replace(name.getKey(), name.getValue());
        }
        return all;
    }

    /** Every count is raised by as many, so that equal ones stay equal and later ones stay higher. */
    private static String counts(String text, int more) {
        Matcher count = COUNT.matcher(text);
        StringBuilder raised = new StringBuilder();
        while (count.find()) {
            count.appendReplacement(raised, raised(count.group(), more));
        }
        return count.appendTail(raised).toString();
    }

    private static String raised(String number, int more) {
        if (Character.isDigit(number.charAt(0))) {
            int value = Integer.parseInt(number);
            return value < 4 || value % 10 == 0 && value > 20 ? number : Integer.toString(value + more);
        }
        int value = NumberWords.from(0).getOrDefault(number.toLowerCase(Locale.ROOT), 0) + more;
        String word = NumberWords.of(value).orElse(Integer.toString(value));
        return Character.isUpperCase(number.charAt(0)) ? capitalised(word) : word;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String words(String text, List<List<String>> swapped) {
        String all = text;
        for (List<String> pair : swapped) {
            all = all.replaceAll("\\b" + pair.get(0) + "\\b", pair.get(1));
        }
        return all;
    }

    /** Whether every quotation still stands in its report. */
    private static boolean quotesStand(JsonNode variant) {
        Map<String, String> texts = new LinkedHashMap<>();
        variant.path("reports")
                .forEach(r -> texts.put(r.path("id").asString(), r.path("text").asString()));
        boolean stand = true;
        for (JsonNode ask : variant.path("ask")) {
            stand &= texts.getOrDefault(ask.path("report").asString(), "")
                    .contains(ask.path("quote").asString());
        }
        List<JsonNode> pairs = new ArrayList<>();
        variant.path("sameEvent").forEach(p -> p.forEach(pairs::add));
        variant.path("otherEvent").forEach(p -> p.forEach(pairs::add));
        variant.path("conflicts").forEach(c -> c.path("between").forEach(pairs::add));
        variant.path("updates").forEach(u -> {
            pairs.add(u.path("from"));
            pairs.add(u.path("to"));
        });
        for (JsonNode pair : pairs) {
            stand &= texts.getOrDefault(pair.path(0).asString(), "")
                    .contains(pair.path(1).asString());
        }
        return stand;
    }
}

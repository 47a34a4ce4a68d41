package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document of ECB+: words by sentence and what was marked in them by hand.
 *
 * @param name the file's name without {@code .xml}: {@code 2_11ecbplus}
 * @param topic the number before the underscore
 * @param half {@code ecb} or {@code ecbplus}: the two events of a topic
 * @param sentences words of each sentence in order, the address of the page left out
 * @param mentions in text order
 */
public record EcbDocument(String name, int topic, String half, List<List<String>> sentences, List<Mention> mentions) {
    private static final Pattern NAME = Pattern.compile("(\\d+)_(\\d+)(ecbplus|ecb)\\.xml");
    private static final Pattern TOKEN =
            Pattern.compile("<token t_id=\"(\\d+)\" sentence=\"(\\d+)\" number=\"(\\d+)\"\\s*>(.*?)</token>");
    private static final Pattern MENTION =
            Pattern.compile("<([A-Z_]+) m_id=\"(\\d+)\"\\s*>((?:\\s*<token_anchor t_id=\"\\d+\"\\s*/>)+)");
    private static final Pattern ANCHOR = Pattern.compile("t_id=\"(\\d+)\"");
    private static final Pattern RELATION =
            Pattern.compile("<(CROSS_DOC_COREF|INTRA_DOC_COREF) r_id=\"(\\d+)\"([^>]*)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern NOTE = Pattern.compile("note=\"([^\"]*)\"");
    private static final Pattern SOURCE = Pattern.compile("<source m_id=\"(\\d+)\"");

    public EcbDocument {
        sentences = sentences.stream().map(List::copyOf).toList();
        mentions = List.copyOf(mentions);
    }

    /**
     * A marked mention.
     *
     * @param type the tag: {@code ACTION_OCCURRENCE}, {@code LOC_GEO}, …
     * @param sentence the number the file gives the sentence
     * @param line place of the sentence in {@link #sentences}, -1 for the address of the page
     * @param first place of the first word in its sentence
     * @param words the words, not always adjacent
     * @param chain what it refers to; mentions of one chain are one thing. Unique where the file names none
     */
    public record Mention(String type, int sentence, int line, int first, int last, List<String> words, String chain) {
        public Mention {
            words = List.copyOf(words);
        }

        /** Whether it is an event: an action, happened or not. */
        public boolean event() {
            return type.startsWith("ACTION") || type.startsWith("NEG_ACTION");
        }
    }

    /** The number within the topic and half, as the list of validated sentences writes it: {@code 11ecbplus}. */
    public String file() {
        return name.substring(name.indexOf('_') + 1);
    }

    /** The sentences with blanks between the words. */
    public List<String> text() {
        return sentences.stream().map(s -> String.join(" ", s)).toList();
    }

    /**
     * The documents below a folder, by topic and name.
     *
     * @throws org.sitrep.base.SitrepException when there is none
     */
    public static List<EcbDocument> in(Path directory) throws IOException {
        Map<String, EcbDocument> all = new TreeMap<>();
        for (Path file : GoldFiles.in(directory, n -> NAME.matcher(n).matches(), "the folder ECB+ of the corpus")) {
            EcbDocument document = of(file.getFileName().toString(), GoldFiles.text(file));
            all.put(String.format(java.util.Locale.ROOT, "%03d %s", document.topic(), document.name()), document);
        }
        return List.copyOf(all.values());
    }

    static EcbDocument of(String fileName, String xml) {
        Matcher name = NAME.matcher(fileName);
        if (!name.matches()) {
            throw new IllegalArgumentException(fileName + " is no file of ECB+");
        }
        String document = fileName.substring(0, fileName.length() - 4);
        boolean address = name.group(3).equals("ecbplus");
        Map<String, Integer> lineOf = new HashMap<>();
        Map<String, Integer> wordOf = new HashMap<>();
        Map<String, Integer> sentenceOf = new HashMap<>();
        Map<String, String> tokens = new HashMap<>();
        Map<Integer, List<String>> sentences = new TreeMap<>();
        Matcher token = TOKEN.matcher(xml);
        while (token.find()) {
            int sentence = Integer.parseInt(token.group(2));
            String word = plain(token.group(4));
            tokens.put(token.group(1), word);
            sentenceOf.put(token.group(1), sentence);
            if (address && sentence == 0) {
                lineOf.put(token.group(1), -1);
                wordOf.put(token.group(1), 0);
                continue;
            }
            List<String> line = sentences.computeIfAbsent(sentence, s -> new ArrayList<>());
            wordOf.put(token.group(1), line.size());
            line.add(word);
        }
        List<Integer> numbers = List.copyOf(sentences.keySet());
        sentenceOf.forEach((id, sentence) -> lineOf.putIfAbsent(id, numbers.indexOf(sentence)));
        return new EcbDocument(
                document,
                Integer.parseInt(name.group(1)),
                name.group(3),
                List.copyOf(sentences.values()),
                mentions(document, xml, tokens, sentenceOf, lineOf, wordOf));
    }

    private static List<Mention> mentions(
            String document,
            String xml,
            Map<String, String> tokens,
            Map<String, Integer> sentenceOf,
            Map<String, Integer> lineOf,
            Map<String, Integer> wordOf) {
        Map<String, String> chains = chains(document, xml);
        List<Mention> mentions = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Matcher mention = MENTION.matcher(xml);
        while (mention.find()) {
            List<String> ids = new ArrayList<>();
            Matcher anchor = ANCHOR.matcher(mention.group(3));
            while (anchor.find()) {
                ids.add(anchor.group(1));
            }
            if (ids.isEmpty() || !tokens.keySet().containsAll(ids) || !seen.add(mention.group(2))) {
                continue;
            }
            String first = ids.get(0);
            mentions.add(new Mention(
                    mention.group(1),
                    sentenceOf.getOrDefault(first, 0),
                    lineOf.getOrDefault(first, -1),
                    wordOf.getOrDefault(first, 0),
                    wordOf.getOrDefault(ids.get(ids.size() - 1), 0),
                    ids.stream().map(tokens::get).toList(),
                    chains.getOrDefault(mention.group(2), document + " " + mention.group(2))));
        }
        mentions.sort(java.util.Comparator.comparingInt(Mention::line).thenComparingInt(Mention::first));
        return mentions;
    }

    private static Map<String, String> chains(String document, String xml) {
        Map<String, String> chains = new HashMap<>();
        Matcher relation = RELATION.matcher(xml);
        while (relation.find()) {
            Matcher note = NOTE.matcher(relation.group(3));
            boolean across = relation.group(1).equals("CROSS_DOC_COREF") && note.find();
            String chain = across ? note.group(1) : document + " chain " + relation.group(2);
            Matcher source = SOURCE.matcher(relation.group(4));
            while (source.find()) {
                chains.merge(source.group(1), chain, (old, fresh) -> old.contains(" ") ? fresh : old);
            }
        }
        return chains;
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}

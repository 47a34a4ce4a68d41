package org.sitrep.claim.syntax;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.sitrep.mention.Word;

/** Parses sentences. Holds a model (about 100 MB); build one per process. Safe for use by several threads. */
public final class SentenceParser {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    /** Hidden activations computed at load: 1,000 load in 2 s and parse about as fast as the 100,000 of the default, which take 11 s. */
    private static final String PRECOMPUTED = "1000";

    private final DependencyParser parser;

    /** Loads the model, which takes about two seconds. */
    public SentenceParser() {
        Properties properties = new Properties();
        properties.setProperty("numPreComputed", PRECOMPUTED);
        parser = DependencyParser.loadFromModelFile(MODEL, properties);
    }

    /** The tree of a sentence. */
    public Tree parse(List<Word> words) {
        List<TaggedWord> tagged = new ArrayList<>();
        for (Word word : words) {
            String form = word.form().indexOf('_') >= 0 ? "NATO" : plain(word);
            tagged.add(new TaggedWord(form, word.tag()));
        }
        int[] heads = new int[words.size()];
        String[] relations = new String[words.size()];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
        GrammaticalStructure structure = parser.predict(tagged);
        for (TypedDependency dependency : structure.typedDependencies()) {
            int i = dependency.dep().index() - 1;
            heads[i] = dependency.gov().index() - 1;
            relations[i] = dependency.reln().toString();
        }
        return new Tree(words, heads, relations);
    }

    private static String plain(Word word) {
        return switch (word.form()) {
            case "\"" -> word.tag().equals("``") ? "``" : "''";
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            case "[" -> "-LRB-";
            case "]" -> "-RRB-";
            case "\u201c" -> "``";
            default -> word.form();
        };
    }
}

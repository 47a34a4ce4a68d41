package org.sitrep.claim.syntax;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.sitrep.mention.Word;

/** Parses sentences. Holds a model (about 100 MB); build one per process. Safe for use by several threads. */
public final class SentenceParser {
    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
    /** Hidden activations computed at load: 1,000 load in 2 s and parse about as fast as the 100,000 of the default, which take 11 s. */
    private static final String PRECOMPUTED = "1000";

    private static final Set<String> TIMES = Set.of(
            "day", "night", "week", "month", "year", "morning", "afternoon", "evening", "time", "summer", "winter");

    private final DependencyParser parser;

    /** Loads the model, which takes about two seconds. */
    public SentenceParser() {
        Properties properties = new Properties();
        properties.setProperty("numPreComputed", PRECOMPUTED);
        parser = DependencyParser.loadFromModelFile(MODEL, properties);
    }

    /** The tree of a sentence. */
    public Tree parse(List<Word> read) {
        List<Word> words = Tags.mended(read);
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
        afterParticiple(words, heads, relations);
        plurals(words, heads, relations);
        wholes(words, heads, relations);
        return TreeRepair.of(new Tree(words, heads, relations));
    }

    /**
     * "Troops backed by militias had taken the town": where the parser takes the participle for the verb, the verb with
     * its own auxiliary takes its place and the participle goes under the subject.
     */
    private static void afterParticiple(List<Word> words, int[] heads, String[] relations) {
        for (int p = 0; p < words.size(); p++) {
            int d = heads[p];
            int counted = child(p, heads, relations, "nsubj");
            if (d > p
                    && relations[p].startsWith("csubj")
                    && words.get(p).tag().equals("VBN")
                    && child(p, heads, relations, "aux") < 0
                    && counted >= 0
                    && counted < p) {
                heads[counted] = d;
                relations[counted] = "nsubj";
                heads[p] = counted;
                relations[p] = "acl";
            }
        }
        for (int d = 0; d < words.size(); d++) {
            int p = heads[d];
            if (p < 0
                    || p > d
                    || !relations[d].equals("dep")
                    || !words.get(d).tag().startsWith("VB")
                    || !words.get(p).tag().matches("VBN|VBD")
                    || !words.get(p).tag().equals("VBN") && !isMainVerb(words, heads, relations, p, d)
                    || child(p, heads, relations, "aux") >= 0
                    || child(d, heads, relations, "aux") < 0 && !isMainVerb(words, heads, relations, p, d)) {
                continue;
            }
            int subject = child(p, heads, relations, "nsubj");
            if (subject < 0 || subject > p) {
                continue;
            }
            heads[d] = heads[p];
            relations[d] = relations[p];
            heads[p] = subject;
            relations[p] = "acl";
            heads[subject] = d;
            relations[subject] = child(d, heads, relations, "aux:pass") >= 0 ? "nsubj:pass" : "nsubj";
            for (int k = 0; k < words.size(); k++) {
                if (heads[k] == p && (relations[k].equals("mark") || relations[k].equals("conj") && k > d)) {
                    heads[k] = d;
                }
            }
        }
    }

    /** "A bomb left in a bag exploded at a bus stop": of two past forms without a comma the second is the verb. */
    private static boolean isMainVerb(List<Word> words, int[] heads, String[] relations, int p, int d) {
        boolean comma = false;
        for (int i = p; i < d; i++) {
            comma |= words.get(i).tag().matches(",|CC|:");
        }
        return !comma
                && words.get(d).tag().equals("VBD")
                && child(d, heads, relations, "nsubj") < 0
                && child(p, heads, relations, "obj") < 0
                && p + 1 < d
                && words.get(p + 1).tag().matches("IN|TO|RP|RB");
    }

    /** "He said troops had taken the town but were combing it": the plural verb goes with the plural subject. */
    private static void plurals(List<Word> words, int[] heads, String[] relations) {
        for (int c = 0; c < words.size(); c++) {
            int s = heads[c];
            if (s < 0 || s > c || !relations[c].equals("conj") || child(c, heads, relations, "nsubj") >= 0) {
                continue;
            }
            int inner = child(s, heads, relations, "ccomp");
            int subject = child(s, heads, relations, "nsubj");
            int aux = child(c, heads, relations, "aux");
            aux = aux < 0 ? child(c, heads, relations, "cop") : aux;
            boolean plural = aux >= 0
                    && List.of("were", "are", "have").contains(words.get(aux).form());
            boolean single = subject >= 0
                    && (List.of("he", "she", "it").contains(words.get(subject).lemma())
                            || List.of("NN", "NNP").contains(words.get(subject).tag()));
            if (inner >= 0 && inner < c && plural && single) {
                heads[c] = inner;
            }
        }
    }

    /** "They took all the boys": what stands bare behind a verb without an object is its object, unless it is a time. */
    private static void wholes(List<Word> words, int[] heads, String[] relations) {
        for (int n = 0; n < words.size(); n++) {
            int v = heads[n];
            boolean bare = v >= 0
                    && v < n
                    && relations[n].equals("obl")
                    && words.get(n).tag().startsWith("NN")
                    && !hasPreposition(n, heads, relations)
                    && child(n, heads, relations, "det:predet") == v + 1
                    && child(v, heads, relations, "obj") < 0;
            if (bare && !TIMES.contains(words.get(n).lemma())) {
                relations[n] = "obj";
            }
        }
    }

    private static boolean hasPreposition(int noun, int[] heads, String[] relations) {
        int first = child(noun, heads, relations, "case");
        return first >= 0 && first < noun;
    }

    private static int child(int head, int[] heads, String[] relations, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == head && relations[i].startsWith(relation)) {
                return i;
            }
        }
        return -1;
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

package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sitrep.claim.syntax.Tree;

/** What is looked at to tell the words of who does something and of whom it is done to. Names count by their kind. */
public final class SideFeatures {
    /** The labels of the head that reads them. */
    public static final List<String> LABELS = List.of("O", "B-SOURCE", "I-SOURCE", "B-TARGET", "I-TARGET");

    private SideFeatures() {}

    /** The features of each word of a passage. */
    public static List<List<String>> of(Passage passage) {
        Tree tree = passage.tree();
        int size = passage.size();
        int root = root(tree);
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Optional<String> key = Keys.of(passage, i);
            String kind = Keys.isName(passage, i)
                    ? Keys.kind(passage, i)
                    : passage.word(i).form().toLowerCase(Locale.ROOT);
            keys.add(key.orElse(kind));
        }
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> own = new ArrayList<>();
            String key = keys.get(i);
            String tag = passage.word(i).tag();
            own.add("k=" + key);
            own.add("k-1=" + at(keys, i - 1));
            own.add("k+1=" + at(keys, i + 1));
            own.add("k-1k=" + at(keys, i - 1) + " " + key);
            own.add("kk+1=" + key + " " + at(keys, i + 1));
            own.add("k-2=" + at(keys, i - 2));
            own.add("k+2=" + at(keys, i + 2));
            own.add("t=" + tag);
            own.add("t-1t=" + tag(passage, i - 1) + " " + tag);
            own.add("tt+1=" + tag + " " + tag(passage, i + 1));
            own.add("t-1tt+1=" + tag(passage, i - 1) + " " + tag + " " + tag(passage, i + 1));
            own.add("e=" + passage.word(i).entity());
            own.add("e-1e=" + (i > 0 ? passage.word(i - 1).entity() : "<") + " "
                    + passage.word(i).entity());
            own.add(i < root ? "before" : i == root ? "root" : "behind");
            own.add("n=" + Math.min(i, 6));
            way(passage, i, root, own);
            all.add(own);
        }
        return all;
    }

    /** How a word hangs below the root: as part of the subject, of the object, deeper. */
    private static void way(Passage passage, int word, int root, List<String> own) {
        Tree tree = passage.tree();
        own.add("r=" + tree.relation(word));
        int i = word;
        StringBuilder way = new StringBuilder();
        for (int steps = 0; steps < 12 && i >= 0 && i != root; steps++) {
            String relation = tree.relation(i);
            int head = tree.head(i);
            boolean within = relation.equals("compound")
                    || relation.equals("amod")
                    || relation.equals("det")
                    || relation.equals("flat")
                    || relation.equals("punct")
                    || relation.equals("case")
                    || relation.startsWith("nmod")
                    || relation.equals("nummod");
            if (!within || relation.startsWith("nmod")) {
                way.append(relation);
                if (relation.startsWith("obl") || relation.startsWith("nmod")) {
                    int mark = tree.child(i, "case");
                    way.append(':').append(mark >= 0 ? passage.word(mark).lemma() : "");
                }
                way.append(' ');
                if (head >= 0 && passage.word(head).tag().startsWith("VB") && way.indexOf("*") < 0) {
                    own.add("v=" + way + Keys.of(passage, head).orElse("-"));
                    way.append("* ");
                }
            }
            i = head;
        }
        own.add("way=" + way);
        own.add("rw=" + tree.relation(word) + " " + way);
    }

    private static int root(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) < 0 && tree.word(i).tag().startsWith("VB")) {
                return i;
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) < 0) {
                return i;
            }
        }
        return -1;
    }

    private static String at(List<String> list, int i) {
        return i < 0 ? "<" : i >= list.size() ? ">" : list.get(i);
    }

    private static String tag(Passage passage, int i) {
        return i < 0 ? "<" : i >= passage.size() ? ">" : passage.word(i).tag();
    }
}

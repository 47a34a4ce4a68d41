package org.sitrep.claim.coding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked at to tell the ACLED sub-event type of a few sentences. What is bracketed and what a coder puts before the sentence ("Property
 * destruction:") is not looked at. Safe for use by several threads.
 */
public final class SubEventFeatures {
    private static final int FIRST = 25;
    private final CodingRules rules = CodingRules.load();

    /** The features of a passage. */
    public Set<String> of(Passage passage) {
        Set<String> found = new LinkedHashSet<>();
        BitSet words = words(passage);
        List<String> keys = new ArrayList<>();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            Optional<String> key = Keys.of(passage, i);
            key.ifPresent(keys::add);
            if (key.isEmpty() && Keys.isName(passage, i)) {
                String kind = Keys.kind(passage, i);
                if (keys.isEmpty() || !keys.get(keys.size() - 1).equals(kind)) {
                    keys.add(kind);
                }
            }
            rules.forWord(passage.tree(), i, words).ifPresent(r -> {
                found.add("r=" + r.id());
                found.add("ra=" + r.acled().orElse("-"));
            });
        }
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            boolean name = Character.isUpperCase(key.charAt(0));
            if (!name) {
                found.add("w=" + key);
                if (i < FIRST) {
                    found.add("f=" + key);
                }
            }
            if (i > 0) {
                found.add("b=" + keys.get(i - 1) + " " + key);
            }
            if (i > 1) {
                found.add("c=" + keys.get(i - 2) + " " + key);
            }
        }
        return found;
    }

    /** The numbers of a passage: the directions of all words looked at and of the first of them. */
    public static float[] numbers(Passage passage, Passage.States states) {
        BitSet words = words(passage);
        BitSet first = new BitSet();
        for (int i = words.nextSetBit(0); i >= 0 && first.cardinality() < FIRST; i = words.nextSetBit(i + 1)) {
            first.set(i);
        }
        return Pooled.joined(Pooled.direction(states.words(), words), Pooled.direction(states.words(), first));
    }

    /** The words that are looked at. */
    public static BitSet words(Passage passage) {
        BitSet words = new BitSet();
        int depth = 0;
        int from = 0;
        for (int i = 1; i < Math.min(5, passage.size()); i++) {
            if (passage.word(i).form().equals(":")) {
                from = i + 1;
            }
        }
        for (int i = from; i < passage.size(); i++) {
            String form = passage.word(i).form();
            if (form.equals("(") || form.equals("[")) {
                depth++;
            } else if (form.equals(")") || form.equals("]")) {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0) {
                words.set(i);
            }
            if (passage.begins(i)) {
                depth = form.equals("(") || form.equals("[") ? 1 : 0;
            }
        }
        return words.isEmpty() ? all(passage) : words;
    }

    private static BitSet all(Passage passage) {
        BitSet all = new BitSet();
        all.set(0, passage.size());
        return all;
    }
}

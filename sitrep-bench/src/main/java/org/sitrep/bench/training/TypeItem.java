package org.sitrep.bench.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sitrep.claim.coding.Passage;

/**
 * A passage with what is looked at.
 *
 * @param numbers of the encoder
 * @param features of its words
 */
record TypeItem(TypeSheet.Line line, float[] numbers, Set<String> features) {
    /** It as an example of any of these labels. */
    TypeLearner.Example example(Set<String> labels, double weight) {
        return new TypeLearner.Example(numbers, features, labels, weight);
    }

    /** Its words, with marks before those of its source and target. */
    String words() {
        Passage passage = line.passage();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < passage.size(); i++) {
            text.append(passage.source().get(i) ? "[S " : passage.target().get(i) ? "[T " : " ")
                    .append(passage.word(i).form());
        }
        return text.toString();
    }

    /** The part of each group: groups are dealt out in a seeded order. */
    static Map<String, Integer> folds(Collection<TypeItem> items, int folds) {
        List<String> groups = new ArrayList<>(
                new TreeSet<>(items.stream().map(i -> i.line().group()).collect(Collectors.toSet())));
        Collections.shuffle(groups, new Random(TypeTraining.SEED));
        Map<String, Integer> fold = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            fold.put(groups.get(i), i % folds);
        }
        return fold;
    }
}

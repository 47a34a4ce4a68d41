package org.sitrep.bench.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.sitrep.model.Pieces;
import org.sitrep.model.WordPieces;

/**
 * One sentence to learn from.
 *
 * @param source the sheet it stands in
 * @param targets by head: a label index per word, -1 for none
 */
record Lesson(String source, Sheet.Line line, Pieces pieces, Map<String, int[]> targets) {

    /** The first stretch of a sentence; longer ones are cut, which no sentence of the corpora needs. */
    static Lesson of(String source, Sheet.Line line, WordPieces vocabulary, Map<String, int[]> targets) {
        return new Lesson(source, line, Pieces.of(line.forms(), vocabulary).get(0), targets);
    }

    /** Batches of sentences of like length, in random order. */
    static List<List<Lesson>> batches(List<Lesson> lessons, int pieces, Random random) {
        List<Lesson> mixed = new ArrayList<>(lessons);
        Collections.shuffle(mixed, random);
        List<List<Lesson>> batches = new ArrayList<>();
        int pool = 1000;
        for (int from = 0; from < mixed.size(); from += pool) {
            List<Lesson> some = new ArrayList<>(mixed.subList(from, Math.min(mixed.size(), from + pool)));
            some.sort(Comparator.comparingInt(l -> l.pieces.ids().length));
            List<Lesson> batch = new ArrayList<>();
            for (Lesson lesson : some) {
                if (!batch.isEmpty() && (batch.size() + 1) * lesson.pieces.ids().length > pieces) {
                    batches.add(batch);
                    batch = new ArrayList<>();
                }
                batch.add(lesson);
            }
            batches.add(batch);
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    static Learner.Batch batch(List<Lesson> lessons) {
        List<Pieces> pieces = lessons.stream().map(Lesson::pieces).toList();
        int words = pieces.stream().mapToInt(p -> p.first().length).sum();
        TreeSet<String> heads = new TreeSet<>();
        lessons.forEach(l -> heads.addAll(l.targets.keySet()));
        Map<String, int[]> targets = new LinkedHashMap<>();
        for (String head : heads) {
            int[] joint = new int[words];
            int at = 0;
            for (Lesson lesson : lessons) {
                int[] own = lesson.targets.get(head);
                for (int i = 0; i < lesson.pieces.first().length; i++) {
                    joint[at++] = own == null ? -1 : own[i];
                }
            }
            targets.put(head, joint);
        }
        return new Learner.Batch(pieces, targets);
    }
}

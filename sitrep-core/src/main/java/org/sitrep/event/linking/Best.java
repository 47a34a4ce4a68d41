package org.sitrep.event.linking;

import java.util.Arrays;

/** The best of many scores, so many as a claim keeps. */
final class Best {
    /** A heap with the least on top. */
    private final double[] heap = new double[Pairs.MOST];

    private int size;

    void add(double score) {
        if (size < heap.length) {
            heap[size++] = score;
            if (size == heap.length) {
                Arrays.sort(heap);
            }
        } else if (score > heap[0]) {
            sink(score);
        }
    }

    /** The least of them; 0 while there are fewer. */
    double least() {
        return size < heap.length ? 0 : heap[0];
    }

    private void sink(double score) {
        int at = 0;
        for (int child = 1; child < heap.length; child = 2 * at + 1) {
            if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= score) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = score;
    }
}

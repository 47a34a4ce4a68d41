package org.sitrep.event.linking;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Lists of numbers under numbers: an open table, small because there are many. */
final class Postings {
    private static final double FILLED = .6;
    private static final int[] NONE = {0};

    private int[] keys = new int[64];
    /** The first cell holds how many follow. */
    private int[][] lists = new int[64][];

    private int used;

    Postings() {
        Arrays.fill(lists, NONE);
    }

    void add(int key, int value) {
        if (used > FILLED * keys.length) {
            rehash(2 * keys.length);
        }
        int place = place(key);
        int[] list = lists[place];
        if (list[0] == 0) {
            used++;
            keys[place] = key;
            lists[place] = new int[] {1, value};
            return;
        }
        if (list[0] + 1 == list.length) {
            list = Arrays.copyOf(list, list.length + Math.max(2, list.length / 2));
            lists[place] = list;
        }
        list[++list[0]] = value;
    }

    /** The numbers under a key: the first cell says how many follow; to be read only. */
    int[] list(int key) {
        return lists[place(key)];
    }

    /** Leaves those that pass, and takes out the others. */
    void retain(IntPredicate passes) {
        for (int i = 0; i < lists.length; i++) {
            int[] list = lists[i];
            int left = 0;
            for (int j = 1; j <= list[0]; j++) {
                if (passes.test(list[j])) {
                    list[++left] = list[j];
                }
            }
            if (left < list[0]) {
                list[0] = left;
            }
        }
        rehash(keys.length);
    }

    private int place(int key) {
        int mask = keys.length - 1;
        int place = (key * 0x9e3779b9 >>> 5) & mask;
        while (lists[place] != NONE && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void rehash(int length) {
        int[] oldKeys = keys;
        int[][] oldLists = lists;
        used = 0;
        keys = new int[length];
        lists = new int[keys.length][];
        Arrays.fill(lists, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLists[i][0] > 0) {
                int place = place(oldKeys[i]);
                used++;
                keys[place] = oldKeys[i];
                lists[place] = oldLists[i];
            }
        }
    }
}

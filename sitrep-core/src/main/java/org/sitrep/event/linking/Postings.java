package org.sitrep.event.linking;

import java.util.Arrays;

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
            grow();
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

    private int place(int key) {
        int mask = keys.length - 1;
        int place = (key * 0x9e3779b9 >>> 5) & mask;
        while (lists[place][0] > 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[][] oldLists = lists;
        keys = new int[2 * oldKeys.length];
        lists = new int[keys.length][];
        Arrays.fill(lists, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLists[i][0] > 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                lists[place] = oldLists[i];
            }
        }
    }
}

package org.sitrep.event.linking;

/** Well-mixed numbers for words, the same on every day and machine. */
final class Hashes {
    private Hashes() {}

    /** A number for a text. Two texts have one number once in four thousand million times. */
    static int of(String text) {
        long hash = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return mixed(hash);
    }

    /** A number for a number, with all its bits stirred. */
    static int of(int number) {
        return mixed(number);
    }

    private static int mixed(long number) {
        long stirred = (number ^ (number >>> 33)) * 0xff51afd7ed558ccdL;
        stirred = (stirred ^ (stirred >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return (int) (stirred ^ (stirred >>> 33));
    }
}

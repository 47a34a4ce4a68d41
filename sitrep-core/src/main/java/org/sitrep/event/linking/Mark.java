package org.sitrep.event.linking;

/**
 * Something two claims may have in common so that it is worth comparing them.
 *
 * @param key what it is
 * @param strong whether it is enough by itself
 * @param place whether it says where
 */
record Mark(String key, boolean strong, boolean place) {
    static Mark word(String word, boolean strong) {
        return new Mark(word, strong, false);
    }

    /** A place is enough by itself for what is of types that fit well. */
    static Mark place(String place) {
        return new Mark(place, true, true);
    }
}

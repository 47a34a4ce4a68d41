package org.sitrep.model;

import java.util.List;

/** Gives every word of a sentence a vector that depends on the words around it. Safe for use by several threads. */
public interface Encoder {
    /** The numbers of one state; a word has two, of its first and of its last piece. */
    int WIDTH = 384;

    /**
     * The states of each sentence's words: per word the state of its first piece and, behind it, of its last. The same sentences
     * together give the same states.
     *
     * @param sentences the words of each, in order
     */
    List<float[][]> read(List<List<String>> sentences);

    /**
     * The states of sentences that follow each other, each read beside its neighbours: as many together as the encoder was taught to
     * read, the last of them once more at the head of the next. An encoder that knows no neighbours reads each alone.
     *
     * @param sentences the words of each, in text order
     */
    default List<float[][]> readOn(List<List<String>> sentences) {
        return read(sentences);
    }
}

package org.sitrep.text;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * What is needed to find copies of a text without the text.
 *
 * @param exact SHA-256 of the folded words of the telling blocks
 * @param shingles hashes of every run of five folded words in text order, repeated ones once
 */
public record Fingerprint(String exact, List<Long> shingles) {
    public Fingerprint {
        shingles = Numbers.of(shingles);
    }

    /** Numbers that never change, in eight bytes each; a store of many reports holds millions. */
    private static final class Numbers extends AbstractList<Long> implements RandomAccess {
        private final long[] numbers;

        private Numbers(long[] numbers) {
            this.numbers = numbers;
        }

        static List<Long> of(List<Long> numbers) {
            return numbers instanceof Numbers
                    ? numbers
                    : new Numbers(numbers.stream().mapToLong(Long::longValue).toArray());
        }

        @Override
        public Long get(int index) {
            return numbers[index];
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }
}

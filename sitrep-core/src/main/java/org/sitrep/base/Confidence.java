package org.sitrep.base;

/**
 * The machine's own probability that its reading is right; never mixed with a grade.
 *
 * @param probability 0 to 1, both included
 */
public record Confidence(double probability) {
    public Confidence {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("not a probability: " + probability);
        }
    }
}

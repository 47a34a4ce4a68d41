/**
 * Scores the shipped pipeline against gold sets; part of the product.
 * <p>In: a folder laid out as the gold set. Out: figures and a line per miss. Worked: {@code ./sitrep evaluate claims DIR} reads every {@code *.json}, runs the pipeline on text, outlet and day, and prints claim F1 and field accuracies.
 * <p>Must not know: how to train; it gives the pipeline no gold hints beyond those a set names. Trap: the same folder gives the same figures twice.
 */
@NullMarked
package org.sitrep.evaluate;

import org.jspecify.annotations.NullMarked;

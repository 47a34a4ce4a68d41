/**
 * Trains the encoder and heads of the room {@code model}: {@link org.sitrep.bench.training.TrainingSheets} turns corpora into
 * sheets of labelled words, {@link org.sitrep.bench.training.NamesTraining} learns from them and writes the weights the
 * product loads. PyTorch is used here and never reaches users; corpora are arguments and stay outside the repository.
 */
@NullMarked
package org.sitrep.bench.training;

import org.jspecify.annotations.NullMarked;

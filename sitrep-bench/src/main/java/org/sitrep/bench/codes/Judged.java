package org.sitrep.bench.codes;

/**
 * A code that somebody judged.
 *
 * @param book the code book as the file of confidences names it
 * @param ground what decided the code
 * @param unit the report or sentence it was read in; codes of one are never on both sides of a cross-check
 */
record Judged(String book, String ground, String code, boolean right, String unit) {}

package org.sitrep.claim.arabic;

/**
 * Words that name who says something.
 *
 * @param cue the term that says so: "said", "according"
 * @param from the first term of the source
 * @param to one past its last term
 * @param told the term from which on it is told; 0 where the source stands behind
 */
record Saying(int cue, int from, int to, int told) {}

package org.sitrep.claim.template;

/**
 * Words that may fill a role.
 *
 * @param sentence number of the sentence in its report
 * @param from index of the first word
 * @param to index behind the last word
 * @param role as the gold files name it: "PerpInd"
 * @param probability what the head of roles gives
 */
public record Candidate(int sentence, int from, int to, String role, double probability) {}

package org.sitrep.reference;

/**
 * Somebody who may be meant.
 *
 * @param weight in (0, 1]; the weights of a list add up to at most 1, what is missing stands for somebody not listed
 * @param reason why, in words for the analyst
 */
public record Ranked(Actor actor, double weight, String reason) {}

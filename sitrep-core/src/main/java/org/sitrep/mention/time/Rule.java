package org.sitrep.mention.time;

import java.util.regex.Pattern;

/**
 * One kind of time expression: how it is worded and what it means.
 *
 * @param meaning name of the meaning that reads the groups of the pattern
 * @param yes a sentence of a report of 22 March 2017 with the expression in brackets, an equals sign, and its value
 * @param no a sentence in which the rule must not fire
 */
record Rule(String id, Pattern pattern, String meaning, String yes, String no) {}

/**
 * Workings: numbers as people say them, with bounds and with what they count.
 * <p>"Dozens" is [24, 99], "hundreds" [200, 999], "several hundred" [300, 999], "thousands" [2000, 9999]; "about" is ten per cent
 * to both sides, "almost" ten per cent down; as decided for the gold claims. Not numbers of people or things: years, clock
 * times, ages, money, calibres, article numbers.
 */
@NullMarked
package org.sitrep.mention.amount;

import org.jspecify.annotations.NullMarked;

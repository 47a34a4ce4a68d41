/**
 * Workings: expressions of time to closed calendar days, and to the values of TimeML.
 * <p>In: the passages of a report, tagged where a tagger read them, and its day of publication. Out: time mentions. Three steps:
 * {@link org.sitrep.mention.time.Expressions} finds words by the rules of {@code rules/times.tsv}; a {@link org.sitrep.mention.time.Meaning} reads them in their
 * {@link org.sitrep.mention.time.Setting}; {@link org.sitrep.mention.time.Ranges} joins "from March to May" and takes in "since" and "by".
 * <p>Worked: "on Wednesday" is the Wednesday before (or on) the day of publication, the one after it when the verb looks ahead; "the next day" follows the day
 * spoken of; "in May" is the last May in news, and in a history the May of the year it tells of. Without an anchor the expression stays relative.
 * <p>Must not know: other reports; what happened on the day.
 * <p>Traps: passages are read in text order, since each can be the anchor of the next. A year named in passing does not move the
 * year a history tells of. A length ("for three hours") has a value and no day. Winter is of the year it begins in.
 */
@NullMarked
package org.sitrep.mention.time;

import org.jspecify.annotations.NullMarked;

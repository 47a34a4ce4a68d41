/**
 * What both doors ask for: the flow from an original to its claims, the data folder, and the views shown to people.
 * <p>In: files and pages; questions with a filter and a day. Out: facts in the ledger; situations, events, reports and claims in
 * the shape of {@code docs/manual/api.md}. Worked: {@code desk.view(filter, Optional.of(2017-03-22))} joins what was received by
 * then into events, once, and answers every further question about that day from memory.
 * <p>Must not know: HTTP, arguments, the terminal, the workings of any room, the clock (it is passed in). Trap: heavy rooms are
 * {@link org.sitrep.desk.Lazy}; a question that needs no language model must not load one.
 */
@NullMarked
package org.sitrep.desk;

import org.jspecify.annotations.NullMarked;

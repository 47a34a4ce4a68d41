/**
 * The door of the terminal: arguments become calls, results become text people like to read.
 * <p>In: arguments. Out: text on stdout, progress and logs on stderr, an exit code (0 done, 1 some inputs could not be read,
 * 2 wrong usage, 3 broken environment). Worked: {@code sitrep read report.txt --published 2017-03-20}.
 * <p>Must not know: the web door, rules of the domain, the workings of any room.
 */
@NullMarked
package org.sitrep.cli;

import org.jspecify.annotations.NullMarked;

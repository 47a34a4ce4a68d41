/** Tests of the whole flow, from bytes to graded events, on the demo collection and on case files. */
@org.jspecify.annotations.NullMarked
package org.sitrep.whole;

/**
 * Feeds become one report for each item.
 * <p>In: an RSS, Atom or JSON Feed file. Out: reports whose manuscript is the text of the item and whose characters lead back
 * to the feed file. Worked: {@code &lt;p&gt;Raqqa} in a description is the page fragment {@code <p>Raqqa}; its R leads back
 * past two entities.
 * <p>Must not know: the text of the items. Traps: DOCTYPE is refused, so that no entity can be declared; the same item keeps
 * its id when the feed moves on, because its id is made from its own content.
 */
@NullMarked
package org.sitrep.report.feed;

import org.jspecify.annotations.NullMarked;

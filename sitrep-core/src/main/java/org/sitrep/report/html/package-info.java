/**
 * What a page says about itself outside its article: outlet, headline, day, authors, address.
 * <p>In: the characters of an HTML page. Out: {@link org.sitrep.report.html.PageFacts}, each value cited to its metadata
 * field. Worked: {@code <meta property="og:site_name" content="Tigris Herald">} gives the outlet "Tigris Herald", cited to
 * {@code og:site_name}.
 * <p>Must not know: the text of the article. Traps: pages contradict themselves, so the fields have a fixed order; JSON-LD can
 * be huge, broken or nested without end.
 */
@NullMarked
package org.sitrep.report.html;

import org.jspecify.annotations.NullMarked;

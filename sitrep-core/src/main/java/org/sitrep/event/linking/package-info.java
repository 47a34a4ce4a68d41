/**
 * Tellings become groups that are judged to speak of one thing.
 * <p>In: tellings in any order. Out: groups, the same for every order. Worked: "12 civilians were killed when warplanes bombed
 * the vegetable market of Maarat al-Numan on Sunday" and "35 people were killed on Sunday when jets struck the vegetable market"
 * agree in kind, place, day and words: one group, although the numbers differ.
 * <p>Must not know: who says it and whether it is true. Traps: a different town or day is a veto, whatever else agrees; chains of
 * similar claims must not glue two events, so groups grow by average similarity and a veto of any pair keeps them apart;
 * what is planned and what happened are two things; a denial joins what it denies.
 * <p>Claims are compared when their days touch, their types can be one and they have a place, a name or words in common
 * ({@link org.sitrep.event.linking.Blocks}); whether two are depends on these two alone. Single words lead only to what lies in the
 * zones around ({@link org.sitrep.event.linking.Zones}), and pairs that would surely fit less well than what both keep already are
 * left out ({@link org.sitrep.event.linking.Glance}, {@link org.sitrep.event.linking.Best}). The claims of a batch are compared in several
 * lanes ({@link org.sitrep.event.linking.Lanes}), which read what is there and change nothing; what they found is noted afterwards.
 * What a new claim is tied to is grouped anew, from the pairs that hold it together ({@link org.sitrep.event.linking.Bonds}); the rest
 * stays. Denials are judged when what they may mean is grouped; rulings of an analyst come last.
 */
@NullMarked
package org.sitrep.event.linking;

import org.jspecify.annotations.NullMarked;

/**
 * Workings: names of places and which place each means, chosen for the whole report.
 * <p>{@code PlaceNames} finds runs of words the gazetteer knows; {@code Story} weighs the candidates of every name, first alone, then
 * beside the other names (same country, same province, near each other, "Paris, Texas"), by what {@code OwnTraits} and {@code ContextTraits}
 * observe; {@code PlaceJudge} observes whether
 * a name is a place's at all; the weights are learnt and lie in the resources with their card. What the gazetteer does not know is sought in
 * similar spellings near the towns of the story, else placed in the container that is named with it.
 * <p>Worked: in "Fighters left Tabqa for Mansoura, Raqqa province" Mansoura has forty bearers; the province after the comma and the nearness to
 * Tabqa choose the village on the Euphrates. Traps: a name has one meaning in a report; demonyms ("Syrian") are evidence for a country, not
 * places; streets and buildings are rarely known.
 */
@NullMarked
package org.sitrep.mention.place;

import org.jspecify.annotations.NullMarked;

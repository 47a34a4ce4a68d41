package org.sitrep.event;

import org.sitrep.base.ClaimId;
import org.sitrep.base.Note;

/**
 * Why a claim can hardly be as it stands: for people to look at, never a reason to leave it out.
 *
 * @param claim the claim
 * @param note a code of {@code docs/manual/notes.md} and a sentence
 * @param graded whether it may lower the credibility of an event that nothing else speaks for (rule 4); a wrong compass
 *     direction is a slip of the pen, and another country may be a place misread by us: those may not
 */
public record Doubt(ClaimId claim, Note note, boolean graded) {}

package org.sitrep.event;

import org.sitrep.base.ClaimId;

/** A later figure of the same origin that supersedes an earlier one. */
public record Update(ClaimId earlier, ClaimId later, String explanation) {}

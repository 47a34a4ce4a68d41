package org.sitrep.event;

import org.sitrep.claim.Claim;

/** A claim and the report that carried it. */
public record Telling(Claim claim, Carrier carrier) {}

package org.sitrep.event;

import java.time.Instant;

/**
 * That an analyst gave the grade.
 *
 * @param decision the id of the decision
 * @param by who decided
 * @param why in the analyst's words
 * @param suggested the grade the rules suggest: "F6"
 * @param reportsSince reports of the event that the analyst had not seen when deciding
 */
public record Ruling(String decision, String by, Instant at, String why, String suggested, int reportsSince) {}

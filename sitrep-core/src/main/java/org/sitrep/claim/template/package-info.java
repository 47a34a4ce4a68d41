/**
 * The workings of {@link org.sitrep.claim.IncidentReader}: words that may fill a role are found by a learned head, judged as
 * fillers of the report, and shared out among its incidents.
 */
@NullMarked
package org.sitrep.claim.template;

import org.jspecify.annotations.NullMarked;

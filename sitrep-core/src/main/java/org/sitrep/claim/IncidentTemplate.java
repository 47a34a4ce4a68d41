package org.sitrep.claim;

import java.util.List;
import java.util.Locale;
import org.sitrep.base.Confidence;
import org.sitrep.base.Span;

/**
 * A violent incident of a report in the form of the Message Understanding Conferences: what kind it was, and who or what filled
 * which role in it.
 *
 * @param kind what happened
 * @param confidence that the report tells of such an incident
 * @param fillers by role, then in text order; each stands for another person, body or thing
 */
public record IncidentTemplate(Kind kind, Confidence confidence, List<Filler> fillers) {
    public IncidentTemplate {
        fillers = List.copyOf(fillers);
    }

    /** What happened. */
    public enum Kind {
        /** Any other violence against persons or things, murder and aerial bombing among it. */
        ATTACK,
        /** Explosives that were planted. */
        BOMBING,
        /** Abduction, the taking of hostages. */
        KIDNAPPING,
        /** Fire that was set. */
        ARSON,
        /** Things taken by force. */
        ROBBERY,
        /** People kept from work by threat. */
        FORCED_WORK_STOPPAGE;

        /** The word of the conferences: "forced work stoppage". */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What somebody or something is in an incident. */
    public enum Role {
        /** Persons who did it, by name or by description: "three hooded men". */
        PERPETRATOR,
        /** The organisation they belong to. */
        ORGANISATION,
        /** What was attacked, other than persons. */
        TARGET,
        /** Persons attacked, by name. */
        VICTIM,
        /** What it was done with. */
        WEAPON
    }

    /**
     * Who or what filled a role.
     *
     * @param words the words that say it best, without article
     * @param span where they stand first in the report
     * @param confidence that it filled the role in some incident of the report
     */
    public record Filler(Role role, String words, Span span, Confidence confidence) {}
}

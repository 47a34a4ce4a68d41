package org.sitrep.claim.template;

import java.util.List;
import org.sitrep.claim.IncidentTemplate;

/** The roles and kinds as the gold files name them. */
public final class Roles {
    /** In the order of {@link IncidentTemplate.Role}. */
    public static final List<String> ALL = List.of("PerpInd", "PerpOrg", "Target", "Victim", "Weapon");

    /** In the order of {@link IncidentTemplate.Kind}. */
    public static final List<String> KINDS =
            List.of("attack", "bombing", "kidnapping", "arson", "robbery", "forced work stoppage");

    /** Words less likely than this to fill a role are not looked at. */
    public static final double LEAST = .03;

    private Roles() {}
}

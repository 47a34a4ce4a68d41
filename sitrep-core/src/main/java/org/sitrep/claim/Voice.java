package org.sitrep.claim;

import java.util.Optional;
import java.util.function.Function;
import org.sitrep.base.ActorId;

/** Somebody who says something. */
public sealed interface Voice {
    /** The name or description shown. */
    String name();

    /** The actor of the register this voice is or speaks for, where resolved. */
    Optional<ActorId> actor();

    /** An outlet, agency or monitor that publishes. */
    record OutletVoice(String name, Optional<ActorId> actor) implements Voice {}

    /** A state, force, office, group or body. */
    record OrganisationVoice(String name, Optional<ActorId> actor) implements Voice {}

    /**
     * A named person.
     *
     * @param role "spokesman", "adviser", as written
     * @param affiliation the organisation spoken for, as written
     * @param actor the actor of the register the person speaks for
     */
    record PersonVoice(String name, Optional<String> role, Optional<String> affiliation, Optional<ActorId> actor)
            implements Voice {}

    /**
     * An unnamed person or people.
     *
     * @param name the description: "an American defense official"
     * @param affiliation the organisation spoken for, as written
     * @param actor the actor of the register spoken for
     */
    record AnonymousVoice(String name, Optional<String> affiliation, Optional<ActorId> actor) implements Voice {}

    /** One result per case; a new case breaks every caller at compile time. */
    default <R> R fold(
            Function<OutletVoice, R> outlet,
            Function<OrganisationVoice, R> organisation,
            Function<PersonVoice, R> person,
            Function<AnonymousVoice, R> anonymous) {
        if (this instanceof OutletVoice v) {
            return outlet.apply(v);
        }
        if (this instanceof OrganisationVoice v) {
            return organisation.apply(v);
        }
        if (this instanceof PersonVoice v) {
            return person.apply(v);
        }
        return anonymous.apply((AnonymousVoice) this);
    }
}

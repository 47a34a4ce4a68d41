package org.sitrep;

import org.sitrep.claim.ClauseReader;
import org.sitrep.mention.NameReader;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.reference.place.CompactGazetteer;

/** The readers that many tests use, loaded once: each holds an encoder or a parser of some hundred megabytes. */
public final class Shared {
    private Shared() {}

    private static final class Reference {
        static final CompactGazetteer GAZETTEER = CompactGazetteer.load();
        static final ActorRegister REGISTER = TextActorRegister.load();
    }

    private static final class Names {
        static final NameReader READER = new NameReader(gazetteer(), register());
    }

    private static final class Claims {
        static final ClauseReader READER = new ClauseReader(gazetteer(), register());
    }

    /** The gazetteer that ships. */
    public static CompactGazetteer gazetteer() {
        return Reference.GAZETTEER;
    }

    /** The register that ships. */
    public static ActorRegister register() {
        return Reference.REGISTER;
    }

    /** The mention room. */
    public static NameReader names() {
        return Names.READER;
    }

    /** The claim room. */
    public static ClauseReader claims() {
        return Claims.READER;
    }
}

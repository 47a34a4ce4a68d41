package org.sitrep.event.origins;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.ActorId;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Folding;
import org.sitrep.claim.Voice;
import org.sitrep.event.Telling;

/**
 * Where the chain of a telling ends.
 *
 * @param id the claim's id; of a claim with several listed sources one id for each
 * @param chain outlet first, nearest witness last
 * @param voice who says so last: the nearest witness; for unattributed text the agency credited, else the outlet
 * @param attributed whether somebody is named who answers for it: a source, or the outlet as witness
 * @param source the body whose voice it is, where the register knows it
 * @param unnamed whether a person without a name speaks
 * @param seen whether only the outlet's own reporter answers for it
 * @param trades what trades the description names: official, medic, resident
 */
record End(
        Telling telling,
        ClaimId id,
        List<Voice> chain,
        Voice voice,
        boolean attributed,
        Optional<ActorId> source,
        boolean unnamed,
        boolean seen,
        Set<Trade> trades) {

    /** What an unnamed voice does, as its description says. */
    enum Trade {
        OFFICIAL,
        ACTIVIST,
        RESIDENT,
        MEDIC,
        RELIEF,
        FIGHTER
    }

    /** The same, with nobody who answers for it. */
    End unattributed() {
        return new End(telling, id, chain, voice, false, source, unnamed, false, trades);
    }

    /** What a record of this source is kept under; empty for who has no name. */
    Optional<String> keptUnder() {
        return unnamed
                ? Optional.empty()
                : source.map(ActorId::value)
                        .or(() -> Optional.of(Folding.fold(voice.name())).filter(n -> !n.isBlank()));
    }

    boolean sameReport(End other) {
        return telling.carrier().report().equals(other.telling.carrier().report());
    }
}

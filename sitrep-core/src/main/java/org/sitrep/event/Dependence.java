package org.sitrep.event;

import java.util.function.Function;
import org.sitrep.base.ClaimId;

/** How two claims of one event hang together. */
public sealed interface Dependence {
    /** The claim that depends. */
    ClaimId of();

    /** The claim it depends on. */
    ClaimId on();

    /** Whether it is certain; possible ones lower the minimum of origins only. */
    boolean certain();

    /** A sentence for people that quotes what decided. */
    String reason();

    /** The text was taken over. */
    record Copies(ClaimId of, ClaimId on, boolean certain, String reason) implements Dependence {}

    /** The report says it has it from there. */
    record Cites(ClaimId of, ClaimId on, boolean certain, String reason) implements Dependence {}

    /** Both end at the same source. */
    record SharesSource(ClaimId of, ClaimId on, boolean certain, String reason) implements Dependence {}

    /** The register says that one compiles or republishes the other. */
    record Feeds(ClaimId of, ClaimId on, boolean certain, String reason) implements Dependence {}

    /** Each cites the other. */
    record Circular(ClaimId of, ClaimId on, boolean certain, String reason) implements Dependence {}

    /** One result per case; a new case breaks every caller at compile time. */
    default <R> R fold(
            Function<Copies, R> copies,
            Function<Cites, R> cites,
            Function<SharesSource, R> sharesSource,
            Function<Feeds, R> feeds,
            Function<Circular, R> circular) {
        if (this instanceof Copies d) {
            return copies.apply(d);
        }
        if (this instanceof Cites d) {
            return cites.apply(d);
        }
        if (this instanceof SharesSource d) {
            return sharesSource.apply(d);
        }
        if (this instanceof Feeds d) {
            return feeds.apply(d);
        }
        return circular.apply((Circular) this);
    }
}

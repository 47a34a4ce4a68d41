package org.sitrep.event.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sitrep.base.ClaimId;
import org.sitrep.event.Crowds;
import org.sitrep.event.Telling;
import org.sitrep.event.copies.ReuseReader;
import org.sitrep.event.origins.Sides;

/** So many claims of a few towns that they hang together in parts too large, and that most pairs are not kept. */
class JoinerTest {
    private static final int CLAIMS = 1_500;

    private final List<Telling> all = Crowds.of(31, CLAIMS);

    private static Joiner joiner() {
        return new Joiner(Crowds.places(), new Sides(Crowds.actors()), new ReuseReader());
    }

    private static List<List<ClaimId>> ids(List<List<Telling>> groups) {
        return groups.stream()
                .map(g -> g.stream().map(t -> t.claim().id()).toList())
                .toList();
    }

    @Test
    void groupsMadeByAndByAreThoseOfAllAtOnce() {
        List<List<ClaimId>> expected = ids(joiner().join(all));
        assertThat(expected).anyMatch(g -> g.size() > 10).hasSizeLessThan(CLAIMS);
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            List<Telling> mixed = new ArrayList<>(all);
            Collections.shuffle(mixed, random);
            Joiner joiner = joiner();
            for (int from = 0; from < mixed.size(); ) {
                int to = Math.min(mixed.size(), from + 1 + random.nextInt(200));
                joiner.join(mixed.subList(from, to));
                from = to;
            }
            assertThat(ids(joiner.groups())).isEqualTo(expected);
        }
    }

    @Test
    void whatIsReadAgainChangesNothing() {
        Joiner joiner = joiner();
        List<List<ClaimId>> expected = ids(joiner.join(all));
        for (int from = 0; from < all.size(); from += 300) {
            joiner.join(all.subList(from, from + 50));
        }
        assertThat(ids(joiner.groups())).isEqualTo(expected);
    }
}

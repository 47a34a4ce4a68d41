package org.sitrep.event.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.base.ClaimId;
import org.sitrep.event.Crowds;
import org.sitrep.event.copies.ReuseReader;
import org.sitrep.event.origins.Sides;

class BlocksTest {
    private static final double ENOUGH = .66;

    private final Affinity affinity = new Affinity(new Sides(Crowds.actors()), new ReuseReader());

    @Test
    void hardlyAPairThatWouldBeJoinedIsMissedAndNoneOfOneKindAtOnePlace() {
        List<Slots> all = new SlotReader(Crowds.places()).read(Crowds.of(21, 500));
        Blocks blocks = new Blocks();
        List<Node> nodes = new ArrayList<>();
        for (Slots slots : all) {
            Node node = new Node(slots, Optional.empty(), 0);
            nodes.add(node);
            blocks.add(node, arrival(slots));
        }
        Blocks.Search search = blocks.new Search();
        int joined = 0;
        int missed = 0;
        for (int i = 0; i < all.size(); i++) {
            Set<Node> found = new HashSet<>();
            search.near(arrival(all.get(i)), false, ENOUGH, found::add);
            for (int j = 0; j < all.size(); j++) {
                Slots one = all.get(i);
                Slots other = all.get(j);
                boolean pair = i != j && !one.sameReport(other) && Affinity.apart(one, other) <= 1;
                if (pair && affinity.between(one, other) >= ENOUGH) {
                    joined++;
                    boolean seen = found.contains(nodes.get(j));
                    missed += seen ? 0 : 1;
                    boolean onePlace =
                            one.spots().get(0).agreement(other.spots().get(0)) > .5;
                    boolean ofOneKind =
                            Kinship.between(one.plover(), one.acled(), other.plover(), other.acled()) >= Affinity.LOOSE;
                    assertThat(seen || !onePlace || !ofOneKind)
                            .as("%s | %s", quote(one), quote(other))
                            .isTrue();
                }
            }
        }
        assertThat(joined).isGreaterThan(500);
        assertThat(missed).as("of %d", joined).isLessThan(joined / 100);
    }

    /** Known on the last day it speaks of. */
    private static Arrival arrival(Slots slots) {
        return new Arrival(slots, Marks.of(slots), Zones.of(slots), Glance.of(slots), slots.last());
    }

    private static String quote(Slots slots) {
        return slots.telling().claim().evidence().quote();
    }

    @Test
    void daysAreForgottenAsAWhole() {
        List<Slots> all = new SlotReader(Crowds.places()).read(Crowds.of(22, 100));
        Blocks blocks = new Blocks();
        all.forEach(s -> blocks.add(new Node(s, Optional.empty(), 0), arrival(s)));
        long middle = all.stream()
                .mapToLong(Slots::last)
                .sorted()
                .skip(50)
                .findFirst()
                .orElseThrow();
        long before = all.stream().filter(s -> s.last() < middle).count();
        assertThat(blocks.forget(middle)).hasSize((int) before);
        assertThat(blocks.forget(middle)).isEmpty();
        Blocks.Search search = blocks.new Search();
        Set<Node> found = new HashSet<>();
        all.forEach(s -> search.near(arrival(s), true, 0, found::add));
        assertThat(found).isNotEmpty().allMatch(n -> n.slots().last() >= middle);
    }

    @Test
    void whatIsForgottenLeavesTheRestAsIfItHadNeverBeen() {
        List<Slots> all = new SlotReader(Crowds.places()).read(Crowds.of(23, 300));
        long middle = all.stream()
                .mapToLong(Slots::last)
                .sorted()
                .skip(150)
                .findFirst()
                .orElseThrow();
        Blocks blocks = new Blocks();
        all.forEach(s -> blocks.add(new Node(s, Optional.empty(), 0), arrival(s)));
        blocks.forget(middle);
        // What comes now takes the numbers of what was forgotten.
        all.stream()
                .filter(s -> s.last() < middle)
                .forEach(s -> blocks.add(new Node(s, Optional.empty(), 0), arrival(s)));
        Blocks afresh = new Blocks();
        all.forEach(s -> afresh.add(new Node(s, Optional.empty(), 0), arrival(s)));
        for (Slots slots : all) {
            assertThat(near(blocks, slots)).isEqualTo(near(afresh, slots));
        }
    }

    private static Set<ClaimId> near(Blocks blocks, Slots slots) {
        Set<ClaimId> found = new HashSet<>();
        blocks.new Search().near(arrival(slots), false, ENOUGH, n -> found.add(n.id()));
        return found;
    }
}

package org.sitrep.event.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sitrep.event.Crowds;
import org.sitrep.event.copies.ReuseReader;
import org.sitrep.event.origins.Sides;

class BlocksTest {
    private static final double ENOUGH = .66;

    private final Affinity affinity = new Affinity(new Sides(Crowds.actors()), new ReuseReader());

    @Test
    void hardlyAPairThatWouldBeJoinedIsMissedAndNoneAtOnePlace() {
        List<Slots> all = new SlotReader(Crowds.places()).read(Crowds.of(21, 500));
        Blocks blocks = new Blocks();
        List<Node> nodes = new ArrayList<>();
        for (Slots slots : all) {
            Node node = new Node(slots, Optional.empty());
            nodes.add(node);
            blocks.add(node, Marks.of(slots), Glance.of(slots), slots.last());
        }
        int joined = 0;
        int missed = 0;
        for (int i = 0; i < all.size(); i++) {
            Set<Node> found = new HashSet<>();
            blocks.near(all.get(i), Marks.of(all.get(i)), Glance.of(all.get(i)), Blocks.ENOUGH, found::add);
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
                    assertThat(seen || !onePlace)
                            .as("%s | %s", quote(one), quote(other))
                            .isTrue();
                }
            }
        }
        assertThat(joined).isGreaterThan(500);
        assertThat(missed).as("of %d", joined).isLessThan(joined / 100);
    }

    private static String quote(Slots slots) {
        return slots.telling().claim().evidence().quote();
    }

    @Test
    void daysAreForgottenAsAWhole() {
        List<Slots> all = new SlotReader(Crowds.places()).read(Crowds.of(22, 100));
        Blocks blocks = new Blocks();
        all.forEach(s -> blocks.add(new Node(s, Optional.empty()), Marks.of(s), Glance.of(s), s.last()));
        long middle = all.stream()
                .mapToLong(Slots::last)
                .sorted()
                .skip(50)
                .findFirst()
                .orElseThrow();
        long before = all.stream().filter(s -> s.last() < middle).count();
        assertThat(blocks.forget(middle)).hasSize((int) before);
        assertThat(blocks.forget(middle)).isEmpty();
        all.forEach(s -> blocks.near(
                s,
                Marks.of(s),
                Glance.of(s),
                1,
                n -> assertThat(n.slots().last()).isGreaterThanOrEqualTo(middle)));
    }
}

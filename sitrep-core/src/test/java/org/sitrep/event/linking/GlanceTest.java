package org.sitrep.event.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.event.Crowds;
import org.sitrep.event.copies.ReuseReader;
import org.sitrep.event.origins.Sides;

class GlanceTest {
    private final Affinity affinity = new Affinity(new Sides(Crowds.actors()), new ReuseReader());

    @Test
    void whatIsHopelessAtAGlanceIsNotOneOnALongerLook() {
        List<Slots> all = new SlotReader(Crowds.places()).read(Crowds.of(23, 400));
        List<long[]> glances = all.stream().map(Glance::of).toList();
        KinshipTable kinship = new KinshipTable();
        int hopeless = 0;
        int pairs = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                Slots one = all.get(i);
                Slots other = all.get(j);
                boolean asked = one.kind().equals(other.kind())
                        && one.mode() == other.mode()
                        && !one.sameReport(other)
                        && Affinity.apart(one, other) <= 1;
                if (!asked) {
                    continue;
                }
                pairs++;
                long[] a = glances.get(i);
                long[] b = glances.get(j);
                double kin = one.kind().equals("occurrence")
                        ? kinship.between(kinship.number(one), kinship.number(other))
                        : 1;
                double words = Glance.words(a, 0, b, 0);
                assertThat(words).isGreaterThanOrEqualTo(Affinity.words(one, other));
                assertThat(Glance.touch(a, 0, b, 0)).isTrue();
                boolean gone = !Glance.anywhere(a, 0, b, 0, kin, words) && Glance.hopeless(a, 0, b, 0, kin, words);
                if (gone) {
                    hopeless++;
                    assertThat(affinity.between(one, other))
                            .as(
                                    "%s | %s",
                                    one.telling().claim().evidence().quote(),
                                    other.telling().claim().evidence().quote())
                            .isLessThanOrEqualTo(0);
                }
            }
        }
        assertThat(pairs).isGreaterThan(5000);
        assertThat(hopeless).as("of %d", pairs).isGreaterThan(pairs / 2);
    }

    @Test
    void aGlanceIsTheSameOnEveryDay() {
        assertThat(Hashes.of("Raqqa")).isEqualTo(Hashes.of(new String("Raqqa".toCharArray())));
        assertThat(Hashes.of("Raqqa")).isNotEqualTo(Hashes.of("Raqqah"));
        assertThat(Hashes.of(1)).isNotEqualTo(Hashes.of(2));
    }
}

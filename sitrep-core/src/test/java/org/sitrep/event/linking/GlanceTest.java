package org.sitrep.event.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.base.PlaceId;
import org.sitrep.claim.Where;
import org.sitrep.event.Crowds;
import org.sitrep.event.copies.ReuseReader;
import org.sitrep.event.origins.Sides;
import org.sitrep.reference.Place;

class GlanceTest {
    private static final long DAY = 17_000;
    private static final double ENOUGH = .66;

    private final Affinity affinity = new Affinity(new Sides(Crowds.actors()), new ReuseReader());

    @Test
    void whatIsHopelessAtAGlanceIsNotOneOnALongerLook() {
        List<Slots> all = new SlotReader(Crowds.places()).read(Crowds.of(23, 400));
        List<long[]> glances = all.stream().map(Glance::of).toList();
        KinshipTable kinship = new KinshipTable();
        int hopeless = 0;
        int low = 0;
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
                assertThat(Glance.apart(a, 0, b, 0)).isLessThanOrEqualTo(1);
                boolean anywhere = Glance.anywhere(a, 0, b, 0, kin, words);
                boolean gone = !anywhere && Glance.hopeless(a, 0, b, 0, kin, words);
                if (!anywhere && !gone && one.kind().equals("occurrence")) {
                    double most = Glance.most(a, 0, b, 0, kin, words);
                    assertThat(affinity.between(one, other)).isLessThanOrEqualTo(most + 1e-9);
                    low += most < ENOUGH ? 1 : 0;
                }
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
        assertThat(low).as("of %d", pairs - hopeless).isGreaterThan((pairs - hopeless) / 20);
    }

    @Test
    void provincesThatNoTableNamesAreNotToldApart() {
        List<Slots> all = new SlotReader(Crowds.places()).read(Crowds.of(23, 40));
        Slots first = all.get(0);
        Slots second =
                all.stream().filter(s -> !s.sameReport(first)).findFirst().orElseThrow();
        Slots one = in(first, "North Hills", 35.0);
        Slots other = in(second, "South Hills", 35.1);
        assertThat(Affinity.where(one, other)).isGreaterThan(0);
        assertThat(Glance.hopeless(Glance.of(one), 0, Glance.of(other), 0, 1, .5))
                .isFalse();
        Slots near = in(first, "North Hills", 35.0, Optional.of("Near"));
        Slots far = in(second, "South Hills", 35.1, Optional.of("Far"));
        assertThat(Affinity.where(near, far)).isLessThan(0);
        assertThat(Glance.hopeless(Glance.of(near), 0, Glance.of(far), 0, 1, .5))
                .isTrue();
    }

    private static Slots in(Slots slots, String province, double latitude) {
        return in(slots, province, latitude, Optional.empty());
    }

    private static Slots in(Slots s, String province, double latitude, Optional<String> admin) {
        Place place = new Place(
                new PlaceId(province),
                province,
                Optional.empty(),
                latitude,
                39,
                Place.Precision.PROVINCE,
                "SY",
                admin,
                Optional.empty(),
                0,
                "ADM1");
        Spot spot = new Spot(Where.Role.AT, place, false, province.toLowerCase(java.util.Locale.ROOT));
        return new Slots(
                s.telling(),
                s.kind(),
                s.mode(),
                s.denied(),
                s.plover(),
                s.acled(),
                s.condition(),
                List.of(spot),
                true,
                DAY,
                DAY,
                s.dating(),
                s.hours(),
                s.actor(),
                s.target(),
                s.amounts(),
                s.stems(),
                s.sentenceStems(),
                s.refersBack(),
                s.names(),
                s.source());
    }

    @Test
    void aGlanceIsTheSameOnEveryDay() {
        assertThat(Hashes.of("Raqqa")).isEqualTo(Hashes.of(new String("Raqqa".toCharArray())));
        assertThat(Hashes.of("Raqqa")).isNotEqualTo(Hashes.of("Raqqah"));
        assertThat(Hashes.of(1)).isNotEqualTo(Hashes.of(2));
    }
}

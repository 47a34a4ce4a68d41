package org.sitrep.reference.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitrep.base.PlaceId;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;

/** The packed gazetteer against a walk over all names. */
class PackedDuelTest {
    private static final String[] SYLLABLES = {
        "al ", "ez-", "Za", "zo", "Rah", "ma", "'", "ter", "Ti", "shu", " ", "رق", "ة", "ā"
    };
    private static final long SEED = 4711;

    @Test
    void lookupFindsWhatALinearWalkFinds() throws IOException {
        Random random = new Random(SEED);
        List<PlaceEntry> entries = entries(random, 400);
        CompactGazetteer packed = read(pack(entries));
        for (int round = 0; round < 3000; round++) {
            String name = random.nextBoolean()
                    ? name(random)
                    : entries.get(random.nextInt(entries.size())).names().get(0);
            Set<String> found =
                    packed.find(name).stream().map(c -> c.place().id().value()).collect(Collectors.toSet());
            assertThat(found).as("seed %d round %d <%s>", SEED, round, name).isEqualTo(walk(entries, name));
        }
    }

    private static Set<String> walk(List<PlaceEntry> entries, String wanted) {
        Folded query = Folded.of(wanted);
        return entries.stream()
                .filter(e -> e.names().stream()
                        .map(Folded::of)
                        .anyMatch(f -> !query.words().isEmpty()
                                && (f.exact().equals(query.exact()) || f.loose().equals(query.loose()))))
                .map(PlaceEntry::id)
                .collect(Collectors.toSet());
    }

    @Test
    void everyPlaceIsFoundByItsIdAndComesBackWhole() throws IOException {
        List<PlaceEntry> entries = entries(new Random(SEED), 300);
        CompactGazetteer packed = read(pack(entries));
        for (PlaceEntry e : entries) {
            Place place = packed.place(new PlaceId(e.id())).orElseThrow();
            assertThat(place.id().value()).isEqualTo(e.id());
            assertThat(place.name()).isEqualTo(e.names().get(0));
            assertThat(place.arabic()).isEqualTo(e.arabic());
            assertThat(place.latitude()).isCloseTo(e.latitude(), org.assertj.core.data.Offset.offset(1e-5));
            assertThat(place.longitude()).isCloseTo(e.longitude(), org.assertj.core.data.Offset.offset(1e-5));
            assertThat(place.country()).isEqualTo(e.country());
            assertThat(place.admin1()).isEqualTo(e.admin1());
            assertThat(place.admin2()).isEqualTo(e.admin2());
            assertThat(place.population()).isEqualTo(e.population());
            assertThat(place.precision()).isEqualTo(e.precision());
            assertThat(place.radiusKm())
                    .isEqualTo(e.radiusKm() == 0 ? e.precision().radiusKm() : e.radiusKm());
        }
        assertThat(packed.place(new PlaceId("gn:999999999"))).isEmpty();
        assertThat(packed.place(new PlaceId("gn:12345678901234567890"))).isEmpty();
        assertThat(packed.place(new PlaceId("nothing"))).isEmpty();
    }

    @Test
    void theOrderOfTheEntriesDoesNotChangeTheBytes() throws IOException {
        List<PlaceEntry> entries = entries(new Random(SEED), 200);
        byte[] first = pack(entries);
        List<PlaceEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(pack(shuffled)).isEqualTo(first);
    }

    @Test
    void similarNamesAreThoseOfAWalkOverTheCountry() throws IOException {
        Random random = new Random(SEED);
        List<PlaceEntry> entries = entries(random, 200);
        CompactGazetteer packed = read(pack(entries));
        for (int round = 0; round < 500; round++) {
            String name = "Zama" + SYLLABLES[random.nextInt(SYLLABLES.length)] + SYLLABLES[2 + random.nextInt(3)];
            String wanted = Folded.of(name).loose();
            byte[] bytes = NameKeys.bytes(wanted);
            int slack = bytes.length >= 8 ? 2 : 1;
            Set<String> near = entries.stream()
                    .filter(e -> e.country().equals("SY"))
                    .filter(e -> e.names().stream().anyMatch(n -> {
                        byte[] other = NameKeys.bytes(Folded.of(n).loose());
                        return other.length > 0 && other[0] > 0 && distance(bytes, other) <= slack;
                    }))
                    .map(PlaceEntry::id)
                    .collect(Collectors.toSet());
            List<PlaceCandidate> similar = packed.search(name, Optional.of("SY"));
            if (similar.size() < 50) {
                assertThat(similar.stream().map(c -> c.place().id().value()).collect(Collectors.toSet()))
                        .as("seed %d round %d <%s>", SEED, round, name)
                        .containsAll(near);
            }
            assertThat(similar).allMatch(c -> c.place().country().equals("SY"));
        }
    }

    @Test
    void theKeysOfACountryGiveWhatThoseOfTheWorldGiveThere() throws IOException {
        Random random = new Random(SEED);
        PlaceIndex index = new PlaceIndex(new ByteArrayInputStream(pack(entries(random, 400))));
        SimilarNames similar = new SimilarNames(index);
        for (int round = 0; round < 500; round++) {
            String name = Folded.of(name(random)).loose();
            int country = index.textNumber(random.nextBoolean() ? "SY" : "IQ");
            assertThat(Set.copyOf(similar.near(name, country, any -> true, -1)))
                    .as("seed %d round %d <%s>", SEED, round, name)
                    .isEqualTo(Set.copyOf(similar.near(name, -1, n -> index.inCountry(index.placeOf(n), country), -1)));
        }
    }

    /** The full table of edit distances. */
    private static int distance(byte[] one, byte[] other) {
        int[][] table = new int[one.length + 1][other.length + 1];
        for (int i = 0; i <= one.length; i++) {
            for (int j = 0; j <= other.length; j++) {
                int replaced = i == 0 || j == 0 ? i + j : table[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                int left = j == 0 ? i : table[i][j - 1] + 1;
                int above = i == 0 ? j : table[i - 1][j] + 1;
                table[i][j] = Math.min(replaced, Math.min(left, above));
            }
        }
        return table[one.length][other.length];
    }

    @Test
    void twoPlacesWithOneIdAreRefused() {
        PlaceEntry entry = entries(new Random(SEED), 1).get(0);
        assertThatThrownBy(() -> pack(List.of(entry, entry))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> read(new byte[] {1, 2, 3, 4, 5, 6, 7, 8})).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(new byte[] {1})).isInstanceOf(IOException.class);
    }

    private static List<PlaceEntry> entries(Random random, int n) {
        List<PlaceEntry> entries = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<String> names = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(4); j++) {
                names.add(name(random));
            }
            Optional<String> arabic = random.nextInt(3) == 0 ? Optional.of("الرقة") : Optional.empty();
            arabic.ifPresent(names::add);
            entries.add(new PlaceEntry(
                    (i % 5 == 0 ? "hand:x-" : i % 2 == 0 ? "gn:" : "wof:") + (1 + i * 7),
                    names,
                    arabic,
                    random.nextDouble() * 180 - 90,
                    random.nextDouble() * 360 - 180,
                    Place.Precision.values()[random.nextInt(6)],
                    random.nextBoolean() ? "SY" : "IQ",
                    random.nextBoolean() ? Optional.of("Raqqa") : Optional.empty(),
                    random.nextBoolean() ? Optional.of("Tabqa") : Optional.empty(),
                    random.nextInt(1_000_000),
                    "PPL",
                    random.nextInt(6),
                    random.nextInt(900)));
        }
        return entries;
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder("Z");
        for (int i = 0; i <= random.nextInt(4); i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return name.toString();
    }

    private static byte[] pack(List<PlaceEntry> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CompactGazetteer.pack("test", entries, out);
        return out.toByteArray();
    }

    private static CompactGazetteer read(byte[] packed) throws IOException {
        return CompactGazetteer.read(
                new ByteArrayInputStream(packed),
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayInputStream(new byte[0]));
    }
}

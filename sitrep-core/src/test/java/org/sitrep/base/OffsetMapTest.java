package org.sitrep.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.Randomly;

final class OffsetMapTest {
    /** A derived text made from a source by copying, replacing, inserting and dropping, with an obvious map beside it. */
    private record Made(int derivedLength, int sourceLength, List<OffsetMap.Run> runs, List<Optional<Span>> slow) {
        OffsetMap map() {
            return OffsetMap.of(runs);
        }

        @Override
        public String toString() {
            return runs.toString();
        }
    }

    private static Made made(Randomly.Source random, int sourceLength) {
        List<OffsetMap.Run> runs = new ArrayList<>();
        List<Optional<Span>> slow = new ArrayList<>();
        int source = 0;
        while (source < sourceLength) {
            int left = sourceLength - source;
            switch (random.number(0, 3)) {
                case 0 -> {
                    int length = random.number(1, Math.min(6, left));
                    runs.add(new OffsetMap.Run(
                            new Span(slow.size(), slow.size() + length), new Span(source, source + length)));
                    for (int i = 0; i < length; i++) {
                        slow.add(Optional.of(new Span(source + i, source + i + 1)));
                    }
                    source += length;
                }
                case 1 -> {
                    // An entity: longer than the one code unit it stands for.
                    int length = random.number(3, 7);
                    if (length <= left) {
                        Span whole = new Span(source, source + length);
                        runs.add(new OffsetMap.Run(new Span(slow.size(), slow.size() + 1), whole));
                        slow.add(Optional.of(whole));
                        source += length;
                    }
                }
                case 2 -> slow.add(Optional.empty());
                default -> source += random.number(1, Math.min(3, left));
            }
        }
        return new Made(slow.size(), sourceLength, runs, slow);
    }

    private static Optional<Span> slowly(List<Optional<Span>> each, Span derived) {
        return each.subList(derived.start(), derived.end()).stream()
                .flatMap(Optional::stream)
                .reduce(Span::cover);
    }

    @Test
    void theWayBackOfAnyRunIsThatOfItsCharactersTogether() {
        Randomly.check(20161004, random -> {
            Made made = made(random, random.number(1, 60));
            OffsetMap map = made.map();
            for (int start = 0; start < made.derivedLength(); start++) {
                for (int end = start + 1; end <= made.derivedLength(); end++) {
                    Span span = new Span(start, end);
                    assertThat(map.toSource(span)).as("%s of %s", span, made).isEqualTo(slowly(made.slow(), span));
                }
            }
        });
    }

    @Test
    void twoMapsOneAfterTheOtherLeadWhereTheirCompositionLeads() {
        Randomly.check(20170322, random -> {
            Made earlier = made(random, random.number(1, 60));
            Made later = made(random, Math.max(1, earlier.derivedLength()));
            if (earlier.derivedLength() == 0) {
                return;
            }
            OffsetMap composed = later.map().after(earlier.map());
            for (int i = 0; i < later.derivedLength(); i++) {
                Span one = new Span(i, i + 1);
                Optional<Span> expected = later.slow().get(i).flatMap(s -> slowly(earlier.slow(), s));
                assertThat(composed.toSource(one))
                        .as("%s through %s and %s", one, later, earlier)
                        .isEqualTo(expected);
            }
        });
    }

    @Test
    void anEntityIsReplacedAsAWhole() {
        // "A&amp;B" became "A&B".
        OffsetMap map = OffsetMap.of(List.of(
                new OffsetMap.Run(new Span(0, 1), new Span(0, 1)),
                new OffsetMap.Run(new Span(1, 2), new Span(1, 6)),
                new OffsetMap.Run(new Span(2, 3), new Span(6, 7))));
        assertThat(map.toSource(new Span(1, 2))).contains(new Span(1, 6));
        assertThat(map.toSource(new Span(1, 3))).contains(new Span(1, 7));
        assertThat(map.toSource(new Span(2, 3))).contains(new Span(6, 7));
    }

    @Test
    void whatWasInsertedHasNoWayBack() {
        OffsetMap map = OffsetMap.of(List.of(
                new OffsetMap.Run(new Span(0, 5), new Span(0, 5)),
                new OffsetMap.Run(new Span(7, 9), new Span(40, 42))));
        assertThat(map.toSource(new Span(5, 7))).isEmpty();
        assertThat(map.toSource(new Span(4, 8))).contains(new Span(4, 41));
    }

    @Test
    void theIdentityLeadsToTheSameCharacters() {
        assertThat(OffsetMap.identity(9).toSource(new Span(2, 5))).contains(new Span(2, 5));
        assertThat(OffsetMap.identity(0).runs()).isEmpty();
    }

    @Test
    void runsOutOfOrderAreOurMistake() {
        assertThatThrownBy(() -> OffsetMap.of(List.of(
                        new OffsetMap.Run(new Span(3, 5), new Span(0, 2)),
                        new OffsetMap.Run(new Span(4, 6), new Span(2, 4)))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

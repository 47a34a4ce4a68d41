package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@link Kinship} by numbers, so that it can be looked at for very many pairs, from several threads. */
final class KinshipTable {
    private final Map<Code, Integer> numbers = new HashMap<>();
    private final List<Code> codes = new ArrayList<>();
    private volatile double[][] known = {};
    private volatile int[][] kin = {};

    private record Code(Optional<String> plover, Optional<String> acled) {}

    /** The number of what an occurrence is. */
    synchronized int number(Slots slots) {
        Code code = new Code(slots.plover(), slots.acled());
        Integer before = numbers.get(code);
        if (before != null) {
            return before;
        }
        int number = codes.size();
        codes.add(code);
        numbers.put(code, number);
        double[][] more = Arrays.copyOf(known, codes.size());
        more[number] = new double[codes.size()];
        for (int i = 0; i <= number; i++) {
            more[number][i] = Kinship.between(
                    code.plover(),
                    code.acled(),
                    codes.get(i).plover(),
                    codes.get(i).acled());
        }
        known = more;
        int[][] fitting = new int[codes.size()][];
        for (int i = 0; i <= number; i++) {
            int one = i;
            fitting[i] = IntStream.rangeClosed(0, number)
                    .filter(other -> between(one, other) >= Affinity.LOOSE)
                    .toArray();
        }
        kin = fitting;
        return number;
    }

    /** The numbers of what fits well; to be read only. */
    int[] kin(int number) {
        return kin[number];
    }

    /** How well two can be one, 0 to 1. */
    double between(int one, int other) {
        return one >= other ? known[one][other] : known[other][one];
    }
}

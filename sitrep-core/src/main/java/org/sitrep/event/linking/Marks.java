package org.sitrep.event.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitrep.base.SitrepException;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Counted;
import org.sitrep.claim.Voice;
import org.sitrep.event.conflict.Scope;
import org.sitrep.event.copies.Words;
import org.sitrep.reference.Place;
import org.sitrep.reference.Scripts;

/**
 * The marks by which a claim is found by those that may speak of the same: where it is, who is named, what it is about.
 *
 * <p>Places: towns by cells of a tenth of a degree and their neighbours, provinces and districts by what lies in them. Names and
 * the words of a place are strong, and three words that follow each other; numbers and other words count singly,
 * {@linkplain #stock stock words} not at all. Single words lead only to what lies in the {@link Zones} around.
 *
 * @param own under which it is found
 * @param asked for which it looks
 */
record Marks(List<Mark> own, List<Mark> asked) {
    private static final Set<String> STOCK = stock();
    private static final double CELL = .1;
    /** Cells to each side that hold what is less than 8 km away, and what is less than 25 km away. */
    private static final int NEXT = 1;

    private static final int AROUND = 3;
    private static final double NORTH = 40;

    static Marks of(Slots slots) {
        Map<String, Boolean> words = new LinkedHashMap<>();
        Claim claim = slots.telling().claim();
        Set<String> places = new HashSet<>();
        claim.that()
                .particulars()
                .places()
                .forEach(w -> places.addAll(Words.of(w.place().value().text())));
        plain(Stems.of(claim.sentence().quote(), places), words);
        plain(Stems.of(claim.evidence().quote(), places), words);
        following(claim.sentence().quote(), places).forEach(w -> words.put(w, true));
        slots.names().words().forEach(w -> words.put(Stems.of(w), true));
        slots.names().persons().forEach(p -> words.put(p, true));
        for (Spot spot : slots.spots()) {
            Words.of(spot.words()).stream().filter(w -> !Words.general(w)).forEach(w -> words.put(Stems.of(w), true));
        }
        slots.telling().carrier().making().media().forEach(m -> words.put("media " + m, true));
        Voice voice = claim.by().last().value();
        for (Counted counted : slots.amounts()) {
            double low = counted.amount().value().low().orElse(0);
            if (low > 1) {
                words.putIfAbsent("# " + low, false);
                words.put("said " + Words.fold(voice.name()) + " " + low, true);
                voice.actor().ifPresent(a -> words.put("said by " + a + " " + low, true));
            }
        }
        List<Mark> own = new ArrayList<>();
        List<Mark> asked = new ArrayList<>();
        words.forEach((word, strong) -> own.add(Mark.word(word, strong)));
        if (slots.kind().equals("estimate") && slots.spots().isEmpty()) {
            slots.amounts().forEach(c -> own.add(Mark.word("scope " + Scope.of(c), true)));
        }
        asked.addAll(own);
        translated(slots, own, asked);
        for (Spot spot : slots.spots()) {
            place(spot, slots.kind().equals("estimate"), own, asked);
        }
        return new Marks(
                own.stream().distinct().toList(), asked.stream().distinct().toList());
    }

    /** A number by somebody whose name is looked for in the other script, Arabic or Latin. */
    private static void translated(Slots slots, List<Mark> own, List<Mark> asked) {
        Voice voice = slots.telling().claim().by().last().value();
        boolean person = voice.<Boolean>fold(o -> false, o -> false, p -> true, a -> false);
        for (Counted counted : person ? slots.amounts() : List.<Counted>of()) {
            double low = counted.amount().value().low().orElse(0);
            for (long key : low > 1 ? Scripts.keys(voice.name()) : Set.<Long>of()) {
                boolean arabic = slots.arabic();
                own.add(Mark.word("script " + arabic + " " + key + " " + low, true));
                asked.add(Mark.word("script " + !arabic + " " + key + " " + low, true));
            }
        }
    }

    /** Three words that follow each other, but for general and stock words between them; fewer where there are no more. */
    private static List<String> following(String sentence, Set<String> places) {
        List<String> telling = new ArrayList<>();
        for (String word : Words.of(sentence)) {
            String stem = Stems.of(word);
            if (!Words.general(word) && !places.contains(word) && !STOCK.contains(stem)) {
                telling.add(stem);
            }
        }
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + 1 < telling.size(); i++) {
            boolean last = i > 0 && i + 2 == telling.size();
            if (!last) {
                runs.add(String.join(" ", telling.subList(i, Math.min(telling.size(), i + 3))));
            }
        }
        return runs;
    }

    private static void plain(Set<String> stems, Map<String, Boolean> words) {
        stems.stream().filter(s -> !STOCK.contains(s)).forEach(s -> words.putIfAbsent(s, false));
    }

    private static void place(Spot spot, boolean estimate, List<Mark> own, List<Mark> asked) {
        Place place = spot.place();
        if (spot.fine()) {
            cells(place, spot.near() ? AROUND : 0, own);
            cells(place, spot.near() ? AROUND : NEXT, asked);
        } else if (place.precision() != Place.Precision.COUNTRY || estimate) {
            strong("id " + place.id(), own, asked);
        }
        String country = place.country();
        place.admin1().ifPresent(p -> own.add(Mark.place("in " + country + " " + p)));
        place.admin2().ifPresent(d -> own.add(Mark.place("in2 " + country + " " + d)));
        switch (place.precision()) {
            case PROVINCE:
                String province = country + " " + place.admin1().orElse(place.name());
                strong("all " + province, own, asked);
                asked.add(Mark.place("in " + province));
                break;
            case DISTRICT:
                String district = country + " " + place.admin2().orElse(place.name());
                strong("all2 " + district, own, asked);
                asked.add(Mark.place("in2 " + district));
                break;
            default:
                break;
        }
        place.admin1().ifPresent(p -> asked.add(Mark.place("all " + country + " " + p)));
        place.admin2().ifPresent(d -> asked.add(Mark.place("all2 " + country + " " + d)));
    }

    private static void strong(String key, List<Mark> own, List<Mark> asked) {
        own.add(Mark.place(key));
        asked.add(Mark.place(key));
    }

    private static void cells(Place place, int reach, List<Mark> marks) {
        long north = Math.round(Math.floor(place.latitude() / CELL));
        long east = Math.round(Math.floor(place.longitude() / CELL));
        // Cells are narrower towards the poles.
        int wide = Math.abs(place.latitude()) > NORTH ? 2 * reach : reach;
        for (long n = north - reach; n <= north + reach; n++) {
            for (long e = east - wide; e <= east + wide; e++) {
                marks.add(Mark.place("at " + n + " " + e));
            }
        }
    }

    private static Set<String> stock() {
        InputStream file = Marks.class.getResourceAsStream("stock.txt");
        if (file == null) {
            throw new SitrepException("The list of stock words is missing from the program; install it again.");
        }
        Set<String> stock = new HashSet<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    stock.addAll(Arrays.asList(line.trim().split(" ")));
                }
            }
        } catch (IOException e) {
            throw new SitrepException("The list of stock words cannot be read; install the program again.", e);
        }
        return stock;
    }
}

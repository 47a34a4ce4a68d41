package org.sitrep.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitrep.base.ActorId;
import org.sitrep.base.Amount;
import org.sitrep.base.Cited;
import org.sitrep.base.SitrepException;
import org.sitrep.base.When;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Counted;
import org.sitrep.claim.EventCode;
import org.sitrep.claim.Part;
import org.sitrep.claim.Particulars;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Where;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The set {@code claims}: reports with every claim coded by hand. What counts as right is written in
 * docs/fields/evaluate-claims.md.
 */
public final class GoldClaims implements GoldSet {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int NEAR_KM = 25;
    private static final int FAR_KM = 161;

    private final ClaimSource source;
    private final Gazetteer gazetteer;
    private final ActorRegister register;

    /**
     * @param source the pipeline to be scored
     * @param gazetteer where the coordinates of predicted places are looked up
     * @param register where names of one actor are looked up
     */
    public GoldClaims(ClaimSource source, Gazetteer gazetteer, ActorRegister register) {
        this.source = source;
        this.gazetteer = gazetteer;
        this.register = register;
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String description() {
        return "claims with their whole chain of sources, event, parties, place, date, amounts and stance (*.json)";
    }

    @Override
    public Figures evaluate(Path directory, Optional<String> part) throws IOException {
        List<String> misses = new ArrayList<>();
        List<GoldReport> reports = new ArrayList<>();
        for (Path file : GoldFiles.in(directory, f -> f.endsWith(".json"), "*.json gold files")) {
            try {
                reports.add(GoldReport.of(JSON.readTree(Files.readAllBytes(file))));
            } catch (JacksonException | IllegalArgumentException e) {
                misses.add(GoldFiles.miss(
                        file.getFileName().toString(), "the file is not a gold report: " + e.getMessage(), "-"));
            }
        }
        if (reports.isEmpty()) {
            throw new SitrepException("No gold claims in " + directory
                    + "; give a folder with *.json files that have \"text\" and \"claims\".");
        }
        Tally tally = new Tally();
        for (GoldReport report : reports) {
            score(report, source.read(report.text(), report.outlet(), report.published()), tally, misses);
        }
        return new Figures(name(), reports.size(), source.version(), tally.values(), misses);
    }

    private void score(GoldReport report, List<ClaimSource.Found> found, Tally tally, List<String> misses) {
        tally.gold += report.claims().size();
        tally.predicted += found.size();
        Map<GoldReport.GoldClaim, ClaimSource.Found> matched = match(report.claims(), found);
        tally.matched += matched.size();
        for (GoldReport.GoldClaim gold : report.claims()) {
            ClaimSource.Found one = matched.get(gold);
            if (one == null) {
                misses.add(GoldFiles.miss(report.id(), gold.id() + " " + gold.assertion() + ": " + gold.quote(), "-"));
            } else {
                compare(new Pair(report.id(), gold, one.claim()), tally, misses);
            }
        }
        Set<ClaimSource.Found> used = Collections.newSetFromMap(new IdentityHashMap<>());
        used.addAll(matched.values());
        for (ClaimSource.Found one : found) {
            if (!used.contains(one)) {
                misses.add(GoldFiles.miss(
                        report.id(),
                        "-",
                        one.claim().that().kind() + ": "
                                + one.claim().evidence().quote()));
            }
        }
    }

    /** A gold claim and the predicted claim matched with it. */
    private record Pair(String report, GoldReport.GoldClaim gold, Claim claim) {}

    private record Candidate(int gold, int found, int overlap, int cover) {}

    /** Greedy by overlap; of equal overlaps the tighter pair, then text order. */
    private static Map<GoldReport.GoldClaim, ClaimSource.Found> match(
            List<GoldReport.GoldClaim> gold, List<ClaimSource.Found> found) {
        List<Candidate> candidates = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                GoldReport.GoldClaim one = gold.get(g);
                ClaimSource.Found other = found.get(f);
                int overlap = Math.min(one.evidence().end(), other.evidence().end())
                        - Math.max(one.evidence().start(), other.evidence().start());
                int shorter = Math.min(one.evidence().length(), other.evidence().length());
                if (overlap > 0
                        && 2 * overlap >= shorter
                        && one.assertion().equals(other.claim().that().kind())) {
                    candidates.add(new Candidate(
                            g,
                            f,
                            overlap,
                            one.evidence().cover(other.evidence()).length()));
                }
            }
        }
        candidates.sort(Comparator.comparingInt((Candidate c) -> -c.overlap)
                .thenComparingInt(Candidate::cover)
                .thenComparingInt(Candidate::gold)
                .thenComparingInt(Candidate::found));
        Map<GoldReport.GoldClaim, ClaimSource.Found> matched = new LinkedHashMap<>();
        boolean[] usedGold = new boolean[gold.size()];
        boolean[] usedFound = new boolean[found.size()];
        for (Candidate c : candidates) {
            if (!usedGold[c.gold] && !usedFound[c.found]) {
                usedGold[c.gold] = true;
                usedFound[c.found] = true;
                matched.put(gold.get(c.gold), found.get(c.found));
            }
        }
        return matched;
    }

    private void compare(Pair pair, Tally tally, List<String> misses) {
        GoldReport.GoldClaim gold = pair.gold;
        Claim claim = pair.claim;
        Particulars that = claim.that().particulars();
        String goldChain = gold.chain().stream().map(GoldReport.Hop::name).collect(Collectors.joining(" <- "));
        String chain = claim.by().chain().stream().map(h -> h.value().name()).collect(Collectors.joining(" <- "));
        boolean origin = sameHop(
                gold.chain().get(gold.chain().size() - 1), claim.by().last().value());
        judge("originAccuracy", origin, pair, goldChain, chain, tally, misses);
        judge("chainExact", sameChain(gold.chain(), claim.by().chain()), pair, goldChain, chain, tally, misses);

        String plover = that.code(EventCode.Book.PLOVER).orElse("NONE");
        judge("plover", plover.equals(gold.plover()), pair, gold.plover(), plover, tally, misses);
        String acled = that.code(EventCode.Book.ACLED).orElse("NONE");
        judge("acled", acled.equals(gold.acled()), pair, gold.acled(), acled, tally, misses);

        party("actor", gold.actor(), that.part(Part.Role.ACTOR), pair, tally, misses);
        party("target", gold.target(), that.part(Part.Role.TARGET), pair, tally, misses);

        if (gold.place().isPresent()) {
            GoldReport.Point point = gold.place().get();
            Optional<Place> place = that.place(Where.Role.AT)
                    .or(() -> that.place(Where.Role.FROM))
                    .or(() -> that.place(Where.Role.TO))
                    .flatMap(w -> gazetteer.place(w.place().value().id()));
            double km = place.map(p -> p.kilometresTo(point.latitude(), point.longitude()))
                    .orElse(Double.POSITIVE_INFINITY);
            String shown = place.map(p -> p.name() + String.format(Locale.ROOT, " (%.0f km away)", km))
                    .orElse("-");
            judge("place25", km <= NEAR_KM, pair, point.name(), shown, tally, misses);
            judge("place161", km <= FAR_KM, pair, point.name(), shown, tally, misses);
        }
        if (gold.date().isPresent()) {
            GoldReport.Days days = gold.date().get();
            Optional<When> when = that.when().map(Cited::value);
            boolean right = when.map(w -> overlap(days, w)).orElse(false);
            judge(
                    "date",
                    right,
                    pair,
                    shown(days.earliest(), days.latest()),
                    when.map(w -> shown(w.firstDay(), w.lastDay())).orElse("-"),
                    tally,
                    misses);
        }
        if (!gold.amounts().isEmpty()) {
            List<Amount> amounts = that.amounts().stream()
                    .map(Counted::amount)
                    .map(Cited::value)
                    .collect(Collectors.toList());
            boolean right = gold.amounts().stream()
                    .allMatch(b -> amounts.stream().anyMatch(a -> same(b.low(), a.low()) && same(b.high(), a.high())));
            judge(
                    "amounts",
                    right,
                    pair,
                    gold.amounts().stream().map(b -> shown(b.low(), b.high())).collect(Collectors.joining(" ")),
                    amounts.stream().map(a -> shown(a.low(), a.high())).collect(Collectors.joining(" ")),
                    tally,
                    misses);
        }
        String goldStance = gold.polarity() + " " + gold.modality();
        String stance = claim.stance().polarity().name().toLowerCase(Locale.ROOT) + " "
                + claim.stance().modality().name().toLowerCase(Locale.ROOT);
        judge("stance", goldStance.equals(stance), pair, goldStance, stance, tally, misses);
    }

    private static void judge(
            String key, boolean right, Pair pair, String gold, String predicted, Tally tally, List<String> misses) {
        tally.count(key, right);
        if (!right) {
            misses.add(GoldFiles.miss(pair.report, pair.gold.id() + " " + key + ": " + gold, predicted));
        }
    }

    private void party(
            String key,
            Optional<GoldReport.Party> gold,
            Optional<Part> part,
            Pair pair,
            Tally tally,
            List<String> misses) {
        if (gold.isEmpty()) {
            return;
        }
        Optional<Part.Party> party = part.map(p -> p.party().value());
        boolean right = party.map(p -> sameParty(gold.get(), p)).orElse(false);
        judge(
                key,
                right,
                pair,
                gold.get().text() + " = " + gold.get().name(),
                party.map(p -> p.text() + " = " + p.name()).orElse("-"),
                tally,
                misses);
    }

    /** A head word in common, of the words or of the names, or one actor of the register. */
    private boolean sameParty(GoldReport.Party gold, Part.Party party) {
        for (String one : List.of(gold.text(), gold.name())) {
            for (String other : List.of(party.text(), party.name())) {
                String head = Names.head(one);
                if (!head.isEmpty() && head.equals(Names.head(other))) {
                    return true;
                }
            }
        }
        return party.actor().map(id -> bears(id, gold.name())).orElse(false);
    }

    private boolean bears(ActorId id, String name) {
        return register.named(name).stream().anyMatch(a -> a.id().equals(id));
    }

    private boolean sameChain(List<GoldReport.Hop> gold, List<Cited<Voice>> chain) {
        if (gold.size() != chain.size()) {
            return false;
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!sameHop(gold.get(i), chain.get(i).value())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a voice is the gold hop: the same name; the same description in the text, pronouns excepted; one contains the other and
     * they have one head word; a person by the last name; an outlet or organisation by the register.
     */
    private boolean sameHop(GoldReport.Hop gold, Voice voice) {
        String name = voice.name();
        if (Names.equal(gold.name(), name)) {
            return true;
        }
        if (Names.isPronoun(name)) {
            return false;
        }
        boolean byItself = voice.<Boolean>fold(o -> true, o -> true, p -> false, a -> false);
        if (byItself && voice.actor().map(id -> bears(id, gold.name())).orElse(false)) {
            return true;
        }
        if (gold.kind().equals("person")) {
            return Names.samePerson(gold.name(), name);
        }
        return Names.contains(gold.name(), name)
                || gold.words()
                        .map(w -> Names.equal(w, name) || Names.contains(w, name))
                        .orElse(false);
    }

    /** Whether the days in common are at least half of the longer stretch; two open stretches need the same closed end. */
    private static boolean overlap(GoldReport.Days gold, When when) {
        Optional<LocalDate> first = when.firstDay();
        Optional<LocalDate> last = when.lastDay();
        if (gold.earliest().isEmpty() || gold.latest().isEmpty() || first.isEmpty() || last.isEmpty()) {
            return (first.isPresent() || last.isPresent())
                    && gold.earliest().equals(first)
                    && gold.latest().equals(last);
        }
        long goldDays =
                ChronoUnit.DAYS.between(gold.earliest().get(), gold.latest().get()) + 1;
        long days = ChronoUnit.DAYS.between(first.get(), last.get()) + 1;
        LocalDate from =
                gold.earliest().get().isAfter(first.get()) ? gold.earliest().get() : first.get();
        LocalDate to = gold.latest().get().isBefore(last.get()) ? gold.latest().get() : last.get();
        long common = ChronoUnit.DAYS.between(from, to) + 1;
        return common > 0 && 2 * common >= Math.max(goldDays, days);
    }

    /** Equal bounds, fractions of one half from rounding left aside. */
    private static boolean same(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || Math.abs(one.getAsDouble() - other.getAsDouble()) <= 0.5);
    }

    private static String shown(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.map(Object::toString).orElse("") + ".."
                + to.map(Object::toString).orElse("");
    }

    private static String shown(OptionalDouble low, OptionalDouble high) {
        return "[" + bound(low) + "," + bound(high) + "]";
    }

    private static String bound(OptionalDouble bound) {
        return bound.isPresent() ? String.format(Locale.ROOT, "%.0f", bound.getAsDouble()) : "";
    }

    /** Counts over all reports. */
    private static final class Tally {
        private static final List<String> FIELDS = List.of(
                "originAccuracy",
                "chainExact",
                "plover",
                "acled",
                "actor",
                "target",
                "place25",
                "place161",
                "date",
                "amounts",
                "stance");
        private int gold;
        private int predicted;
        private int matched;
        private final Map<String, int[]> fields = new LinkedHashMap<>();

        Tally() {
            FIELDS.forEach(f -> fields.put(f, new int[2]));
        }

        void count(String field, boolean right) {
            int[] counts = fields.computeIfAbsent(field, f -> new int[2]);
            counts[0] += right ? 1 : 0;
            counts[1]++;
        }

        Map<String, Double> values() {
            Map<String, Double> values = new LinkedHashMap<>();
            double precision = Rate.share(matched, predicted);
            double recall = Rate.share(matched, gold);
            values.put("claimPrecision", precision);
            values.put("claimRecall", recall);
            values.put("claimF1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
            fields.forEach((field, counts) -> values.put(field, Rate.share(counts[0], counts[1])));
            values.put("goldClaims", (double) gold);
            values.put("predictedClaims", (double) predicted);
            values.put("matchedClaims", (double) matched);
            return values;
        }
    }
}

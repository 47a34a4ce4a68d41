package org.sitrep.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitrep.base.ActorId;
import org.sitrep.base.Amount;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Unit;
import org.sitrep.base.When;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Counted;
import org.sitrep.claim.Part;
import org.sitrep.claim.Stance;
import org.sitrep.claim.Where;
import org.sitrep.event.Core;
import org.sitrep.event.Event;
import org.sitrep.event.Telling;
import org.sitrep.event.Update;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.CodeBooks;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.situation.Situation;

/**
 * Events as a table with the 31 columns of ACLED, in ACLED's order, for tools that read such files. "ACLED-like": it is not ACLED's
 * data and was not coded by ACLED. Columns: docs/fields/acled.md.
 */
public final class AcledCsv implements Export {
    /** The columns in their order. */
    public static final List<String> COLUMNS = List.of(
            "event_id_cnty",
            "event_date",
            "year",
            "time_precision",
            "disorder_type",
            "event_type",
            "sub_event_type",
            "actor1",
            "assoc_actor_1",
            "inter1",
            "actor2",
            "assoc_actor_2",
            "inter2",
            "interaction",
            "civilian_targeting",
            "iso",
            "region",
            "country",
            "admin1",
            "admin2",
            "admin3",
            "location",
            "latitude",
            "longitude",
            "geo_precision",
            "source",
            "source_scale",
            "notes",
            "fatalities",
            "tags",
            "timestamp");

    private static final int STATE = 1;
    private static final int REBELS = 2;
    private static final int RIOTERS = 5;
    private static final int PROTESTERS = 6;
    private static final int CIVILIANS = 7;
    private static final int EXTERNAL = 8;

    private static final Pattern CIVILIAN_WORDS = Pattern.compile(
            "\\b(civilians?|residents?|people|persons?|villagers?|women|children|families|family|refugees?|displaced"
                    + "|journalists?|activists?|doctors?|worshippers|shoppers|passers-by|inhabitants)\\b");

    private final ActorRegister register;
    private final CodeBooks books;

    /**
     * @param register where the kinds of actors are looked up
     * @param books where types and countries are looked up
     */
    public AcledCsv(ActorRegister register, CodeBooks books) {
        this.register = register;
        this.books = books;
    }

    @Override
    public String name() {
        return "acled";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public String fileExtension() {
        return "csv";
    }

    @Override
    public int rows(Situation situation) {
        return situation.events().size();
    }

    @Override
    public String write(Situation situation, Gazetteer gazetteer) {
        StringBuilder out = new StringBuilder();
        out.append(String.join(",", COLUMNS)).append("\r\n");
        for (Event event : situation.events()) {
            out.append(String.join(",", row(event, gazetteer))).append("\r\n");
        }
        return out.toString();
    }

    private List<String> row(Event event, Gazetteer gazetteer) {
        Core core = event.core();
        Optional<Place> place = core.place().flatMap(gazetteer::codedPlace);
        Optional<CodeBooks.Country> country = place.flatMap(p -> books.country(p.country()));
        Optional<CodeBooks.AcledType> type = core.acled().flatMap(books::acledType);
        Optional<LocalDate> day = core.when().firstDay().or(() -> core.when().lastDay());
        OptionalInt inter1 = inter(core.actor(), place, type);
        OptionalInt inter2 = inter(core.target(), place, Optional.empty());
        boolean civilianTargeting =
                type.map(t -> t.disorderType().startsWith("Political violence")).orElse(false)
                        && (inter2.orElse(0) == CIVILIANS
                                || type.map(t -> t.eventType().equals("Violence against civilians"))
                                        .orElse(false));
        List<String> cells = new ArrayList<>(COLUMNS.size());
        cells.add(text(place.map(Place::country).orElse("XX") + "-"
                + event.id()
                        .value()
                        .substring(0, Math.min(12, event.id().value().length()))));
        cells.add(day.map(Object::toString).orElse(""));
        cells.add(day.map(d -> Integer.toString(d.getYear())).orElse(""));
        cells.add(number(timePrecision(core.when())));
        cells.add(text(type.map(CodeBooks.AcledType::disorderType).orElse("")));
        cells.add(text(type.map(CodeBooks.AcledType::eventType).orElse("")));
        cells.add(text(core.acled().orElse("")));
        cells.add(text(core.actor().map(Part.Party::name).orElse("")));
        cells.add("");
        cells.add(number(inter1));
        cells.add(text(core.target().map(Part.Party::name).orElse("")));
        cells.add("");
        cells.add(number(inter2));
        cells.add(interaction(core, inter1, inter2));
        cells.add(civilianTargeting ? "Civilian targeting" : "");
        cells.add(country.map(c -> Integer.toString(c.numeric())).orElse(""));
        cells.add(text(country.flatMap(CodeBooks.Country::region).orElse("")));
        cells.add(text(country.map(CodeBooks.Country::name).orElse("")));
        cells.add(text(place.flatMap(Place::admin1).orElse("")));
        cells.add(text(place.flatMap(Place::admin2).orElse("")));
        cells.add("");
        cells.add(text(place.map(Place::name).orElse("")));
        cells.add(place.map(p -> degrees(p.latitude())).orElse(""));
        cells.add(place.map(p -> degrees(p.longitude())).orElse(""));
        cells.add(number(geoPrecision(event, place)));
        cells.add(text(String.join("; ", Reading.outlets(event))));
        cells.add("");
        cells.add(text(notes(event)));
        cells.add(Long.toString(fatalities(event)));
        cells.add(text(tags(event)));
        cells.add(Long.toString(lastReceived(event).getEpochSecond()));
        return cells;
    }

    /** 1 one day, 2 up to a week, 3 longer or open at one end; empty when the day is not known. */
    private static OptionalInt timePrecision(When when) {
        return when.fold(
                d -> OptionalInt.of(1),
                w -> OptionalInt.of(
                        w.earliest().equals(w.latest())
                                ? 1
                                : ChronoUnit.DAYS.between(w.earliest(), w.latest()) < 7 ? 2 : 3),
                b -> OptionalInt.of(3),
                a -> OptionalInt.of(3),
                r -> OptionalInt.empty(),
                u -> OptionalInt.empty());
    }

    /** 1 a town or site, 2 near one or a district, 3 anything larger. */
    private static OptionalInt geoPrecision(Event event, Optional<Place> place) {
        if (place.isEmpty()) {
            return OptionalInt.empty();
        }
        return switch (place.get().precision()) {
            case POINT, TOWN -> OptionalInt.of(isNear(event, place.get()) ? 2 : 1);
            case DISTRICT -> OptionalInt.of(2);
            case PROVINCE, REGION, COUNTRY -> OptionalInt.of(3);
        };
    }

    private static boolean isNear(Event event, Place place) {
        boolean near = false;
        for (Telling telling : event.tellings()) {
            for (Where where : telling.claim().that().particulars().places()) {
                if (where.place().value().id().equals(place.id())) {
                    if (!where.place().value().near()) {
                        return false;
                    }
                    near = true;
                }
            }
        }
        return near;
    }

    /** ACLED's code for the kind of an actor, where the register or the words tell it. */
    private OptionalInt inter(
            Optional<Part.Party> party, Optional<Place> place, Optional<CodeBooks.AcledType> typeOfActor) {
        if (party.isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<ActorId> id = party.get().actor();
        Optional<Actor> actor = id.flatMap(register::actor);
        if (actor.isPresent()) {
            return switch (actor.get().kind()) {
                case STATE, GOVERNMENT, ARMED_FORCES ->
                    OptionalInt.of(
                            actor.get().country().equals(place.map(Place::country)) || place.isEmpty()
                                    ? STATE
                                    : EXTERNAL);
                case ARMED_GROUP -> OptionalInt.of(REBELS);
                case COALITION, INTERNATIONAL_BODY -> OptionalInt.of(EXTERNAL);
                case MONITOR, NGO, CIVIL_BODY, AGENCY, OUTLET, AGGREGATOR, POPULATION, PERSON ->
                    OptionalInt.of(CIVILIANS);
            };
        }
        if (typeOfActor.map(t -> t.eventType().equals("Protests")).orElse(false)) {
            return OptionalInt.of(PROTESTERS);
        }
        if (typeOfActor.map(t -> t.eventType().equals("Riots")).orElse(false)) {
            return OptionalInt.of(RIOTERS);
        }
        String words = (party.get().text() + " " + party.get().name()).toLowerCase(Locale.ROOT);
        return CIVILIAN_WORDS.matcher(words).find() ? OptionalInt.of(CIVILIANS) : OptionalInt.empty();
    }

    /** The two codes, the smaller first; one code and 0 where there is one party; empty where a party's code is unknown. */
    private static String interaction(Core core, OptionalInt one, OptionalInt two) {
        if (core.actor().isPresent() != one.isPresent() || core.target().isPresent() != two.isPresent()) {
            return "";
        }
        if (one.isPresent() && two.isPresent()) {
            return "" + Math.min(one.getAsInt(), two.getAsInt()) + Math.max(one.getAsInt(), two.getAsInt());
        }
        OptionalInt sole = one.isPresent() ? one : two;
        return sole.isPresent() ? sole.getAsInt() + "0" : "";
    }

    private static String notes(Event event) {
        Telling first = event.tellings().get(0);
        StringBuilder notes = new StringBuilder(event.core().summary());
        String sentence = first.claim().sentence().quote();
        if (!sentence.equals(event.core().summary())) {
            notes.append(" | \"").append(sentence).append('"');
        }
        notes.append(" (").append(first.carrier().outlet());
        first.carrier().published().ifPresent(d -> notes.append(", ").append(d));
        return notes.append(')').toString().replaceAll("\\s+", " ").strip();
    }

    /**
     * The smallest number of people killed that a claim of the event affirms as a fact; superseded figures and denials do not
     * count; 0 where no claim gives a lower bound.
     */
    private static long fatalities(Event event) {
        Set<ClaimId> superseded = new HashSet<>();
        for (Update update : event.updates()) {
            superseded.add(update.earlier());
        }
        OptionalLong least = OptionalLong.empty();
        for (Telling telling : event.tellings()) {
            Claim claim = telling.claim();
            if (superseded.contains(claim.id())
                    || claim.stance().polarity() != Stance.Polarity.AFFIRMED
                    || claim.stance().modality() != Stance.Modality.ACTUAL) {
                continue;
            }
            OptionalLong killed = killed(claim);
            if (killed.isPresent() && (least.isEmpty() || killed.getAsLong() < least.getAsLong())) {
                least = killed;
            }
        }
        return least.orElse(0);
    }

    private static OptionalLong killed(Claim claim) {
        OptionalLong most = OptionalLong.empty();
        for (Counted counted : claim.that().particulars().amounts()) {
            Amount amount = counted.amount().value();
            if (amount.unit() == Unit.KILLED) {
                long low = (long) Math.floor(Math.max(0, amount.low().orElse(0)));
                most = OptionalLong.of(Math.max(low, most.orElse(0)));
            }
        }
        return most;
    }

    private static String tags(Event event) {
        Core core = event.core();
        return "kind=" + core.kind() + "; polarity="
                + Reading.word(core.stance().polarity()) + "; modality="
                + Reading.word(core.stance().modality()) + "; grade="
                + event.grade().code()
                + event.grade()
                        .ruling()
                        .map(r -> "; graded_by=" + tag(r.by()) + "; grade_suggested=" + r.suggested())
                        .orElse("")
                + event.grade()
                        .label()
                        .map(l -> "; label=" + Reading.word(l.kind()))
                        .orElse("")
                + "; origins="
                + event.origins().min() + "-" + event.origins().max() + "; reports="
                + event.origins().reports();
    }

    /** A value that cannot end its pair. */
    private static String tag(String value) {
        return value.replaceAll("[;=\\s]+", " ").strip();
    }

    private static Instant lastReceived(Event event) {
        Instant last = event.tellings().get(0).carrier().received();
        for (Telling telling : event.tellings()) {
            if (telling.carrier().received().isAfter(last)) {
                last = telling.carrier().received();
            }
        }
        return last;
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    /** A cell of words: quoted where RFC 4180 asks for it, and never read as a formula by a spreadsheet. */
    static String text(String words) {
        String safe = words;
        if (!safe.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(safe.charAt(0)) >= 0) {
            safe = "'" + safe;
        }
        if (safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0) {
            return '"' + safe.replace("\"", "\"\"") + '"';
        }
        return safe;
    }
}

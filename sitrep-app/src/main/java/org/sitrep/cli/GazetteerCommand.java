package org.sitrep.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sitrep.desk.Json;
import org.sitrep.desk.Wording;
import org.sitrep.reference.OwnPlaces;
import org.sitrep.reference.Place;
import org.sitrep.reference.PlaceCandidate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = {"Tries names, and adds tables of places of one's own to the gazetteer.", ""},
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sitrep gazetteer find \"Deir Ezzour\" --country SY",
            "  sitrep gazetteer import SY.zip",
            "  sitrep gazetteer import villages.csv --name \"OCHA Yemen\" --country YE"
        })
final class GazetteerCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** The command with its own commands. */
    static CommandLine under(RootCommand root) {
        CommandLine line = new CommandLine(new GazetteerCommand());
        line.addSubcommand(new Find(root));
        line.addSubcommand(new Import(root));
        line.addSubcommand(new Listing(root));
        line.addSubcommand(new Remove(root));
        return line;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do: find, import, list or remove.");
    }

    @Command(
            name = "find",
            mixinStandardHelpOptions = true,
            description = {"Shows the places a name may mean, likeliest first, and how each matched.", ""})
    static final class Find implements Callable<Integer> {
        private static final int SHOWN = 10;

        private final RootCommand root;

        @Parameters(paramLabel = "NAME", arity = "1..*", description = "A name in Latin or Arabic script.")
        private List<String> words = List.of();

        @Option(
                names = "--country",
                paramLabel = "CC",
                description = "Only places of this country, two letters (ISO 3166-1).")
        private Optional<String> country = Optional.empty();

        @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or jsonl.")
        private Format format = Format.TEXT;

        Find(RootCommand root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            List<PlaceCandidate> found = root.surroundings()
                    .rooms()
                    .gazetteer()
                    .get()
                    .search(String.join(" ", words), country.map(c -> c.toUpperCase(Locale.ROOT)));
            Json json = new Json();
            for (PlaceCandidate candidate : found.subList(0, Math.min(SHOWN, found.size()))) {
                root.terminal().line(format == Format.JSONL ? json.line(object(candidate)) : line(candidate));
            }
            root.terminal()
                    .remark(
                            found.isEmpty()
                                    ? "No place of that name or of a similar one."
                                    : Wording.count(Math.min(SHOWN, found.size()), "place", "places"));
            return 0;
        }

        private static String line(PlaceCandidate candidate) {
            Place place = candidate.place();
            return String.format(
                    Locale.ROOT,
                    "%s%s, %s%s  %.4f %.4f  %s %d km  %s  %s \"%s\"",
                    place.name(),
                    place.arabic().map(a -> " (" + a + ")").orElse(""),
                    place.admin1().map(a -> a + ", ").orElse(""),
                    place.country(),
                    place.latitude(),
                    place.longitude(),
                    place.precision().name().toLowerCase(Locale.ROOT),
                    place.radiusKm(),
                    place.id(),
                    how(candidate),
                    candidate.name());
        }

        private static String how(PlaceCandidate candidate) {
            return switch (candidate.how()) {
                case EXACT -> "named";
                case ARTICLE_FREE -> "but for articles";
                case SKELETON -> "similar to";
            };
        }

        private static Map<String, Object> object(PlaceCandidate candidate) {
            Place place = candidate.place();
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("id", place.id().value());
            object.put("name", place.name());
            place.arabic().ifPresent(a -> object.put("arabic", a));
            object.put("country", place.country());
            place.admin1().ifPresent(a -> object.put("admin1", a));
            place.admin2().ifPresent(a -> object.put("admin2", a));
            object.put("latitude", place.latitude());
            object.put("longitude", place.longitude());
            object.put("precision", place.precision().name());
            object.put("radiusKm", place.radiusKm());
            object.put("population", place.population());
            object.put("feature", place.feature());
            object.put("how", candidate.how().name());
            object.put("matched", candidate.name());
            return object;
        }
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Adds a country file of GeoNames (XX.txt or XX.zip) or a table with the columns name, lat, lon and",
                "perhaps name_ar, pcode, admin1, admin2, country, population. Nothing is added when a line is faulty.",
                ""
            })
    static final class Import implements Callable<Integer> {
        private final RootCommand root;

        @Parameters(index = "0", paramLabel = "FILE", description = "The table.")
        private Path file = Path.of("");

        @Option(
                names = "--name",
                paramLabel = "NAME",
                description = "What the table is called here (default: the file's name). The same name replaces it.")
        private Optional<String> name = Optional.empty();

        @Option(
                names = "--country",
                paramLabel = "CC",
                description = "The country of all its places, where the table does not say it (ISO 3166-1).")
        private Optional<String> country = Optional.empty();

        Import(RootCommand root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            OwnPlaces.Added added = OwnPlaces.in(root.data()).add(file, name, country);
            added.faults().forEach(root.terminal()::remark);
            if (!added.faults().isEmpty()) {
                root.terminal().remark("Nothing was added.");
                return 1;
            }
            root.terminal()
                    .line(added.table().name() + ": "
                            + Wording.count(added.table().places(), "place", "places"));
            if (added.skipped() > 0) {
                root.terminal()
                        .remark(Wording.count(added.skipped(), "line names", "lines name")
                                + " no kind of place that reports name; left out.");
            }
            return 0;
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = {"Names the tables that were added.", ""})
    static final class Listing implements Callable<Integer> {
        private final RootCommand root;

        Listing(RootCommand root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            List<OwnPlaces.Table> tables = OwnPlaces.in(root.data()).list();
            tables.forEach(t -> root.terminal().line(t.name() + ": " + Wording.count(t.places(), "place", "places")));
            root.terminal().remark(Wording.count(tables.size(), "table", "tables") + " of one's own");
            return 0;
        }
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = {"Takes a table out again.", ""})
    static final class Remove implements Callable<Integer> {
        private final RootCommand root;

        @Parameters(index = "0", paramLabel = "NAME", description = "Its name, as list shows it.")
        private String name = "";

        Remove(RootCommand root) {
            this.root = root;
        }

        @Override
        public Integer call() {
            if (OwnPlaces.in(root.data()).remove(name)) {
                root.terminal().remark("Removed " + name + ".");
                return 0;
            }
            root.terminal().remark("There is no table \"" + name + "\"; \"sitrep gazetteer list\" names them.");
            return 1;
        }
    }
}

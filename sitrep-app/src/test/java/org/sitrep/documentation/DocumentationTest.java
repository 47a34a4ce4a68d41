package org.sitrep.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sitrep.app.AllCommands;
import org.sitrep.architecture.SourceRules;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What is not documented is not finished. */
final class DocumentationTest {
    private static final Pattern NOTE_MADE =
            Pattern.compile("(?:Note\\s*\\.\\s*(?:info|warning|error)|new Note)\\(\\s*([^,]+),");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*)\"");
    private static final Pattern CODE_IN_PAGE = Pattern.compile("`([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)`");
    private static final Set<String> MAPPINGS =
            Set.of("GetMapping", "PostMapping", "PutMapping", "DeleteMapping", "PatchMapping", "RequestMapping");

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(Pages.all().stream().flatMap(page -> Pages.brokenLinks(page).stream()))
                .isEmpty();
    }

    @Test
    void everyNoteCodeIsExplained() {
        String page = Pages.page("docs/manual/notes.md");
        Set<String> missing = new TreeSet<>();
        for (String code : noteCodes()) {
            if (!page.contains("`" + code + "`")) {
                missing.add(code);
            }
        }
        assertThat(noteCodes()).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    @Test
    void noExplainedNoteCodeIsForgottenByTheCode() {
        Set<String> explained = new TreeSet<>();
        Matcher code = CODE_IN_PAGE.matcher(Pages.page("docs/manual/notes.md"));
        while (code.find()) {
            explained.add(code.group(1));
        }
        explained.removeAll(noteCodes());
        assertThat(explained).isEmpty();
    }

    /** Codes of notes as the sources write them; a code put together at run time could not be looked up. */
    private static Set<String> noteCodes() {
        Set<String> codes = new TreeSet<>();
        for (Path module : List.of(Pages.ROOT.resolve("sitrep-core"), Pages.ROOT.resolve("sitrep-app"))) {
            for (Path file : SourceRules.files(module.resolve("src/main/java"), ".java")) {
                if (file.endsWith("base/Note.java")) {
                    continue;
                }
                String source = Pages.read(file);
                Matcher made = NOTE_MADE.matcher(source);
                while (made.find()) {
                    List<String> found = codesOf(made.group(1), source);
                    assertThat(found)
                            .as("code of the note in %s: %s", file.getFileName(), made.group())
                            .isNotEmpty();
                    codes.addAll(found);
                }
            }
        }
        return codes;
    }

    /** The literals of an expression, or of the constant it names in the same file. */
    private static List<String> codesOf(String expression, String source) {
        List<String> codes = new ArrayList<>();
        Matcher literal = LITERAL.matcher(expression);
        while (literal.find()) {
            codes.add(literal.group(1));
        }
        if (codes.isEmpty() && expression.strip().matches("[A-Z_]+")) {
            Matcher constant = Pattern.compile("String " + expression.strip() + "\\s*=\\s*\"([^\"]+)\"")
                    .matcher(source);
            if (constant.find()) {
                codes.add(constant.group(1));
            }
        }
        return codes;
    }

    private static CommandLine commands() {
        return AllCommands.made();
    }

    private static void walk(CommandLine command, Consumer<CommandLine> visitor) {
        visitor.accept(command);
        command.getSubcommands().values().stream().distinct().forEach(sub -> walk(sub, visitor));
    }

    @Test
    void everyCommandAndOptionIsDescribed() {
        String page = Pages.page("docs/manual/commands.md");
        Set<String> missing = new TreeSet<>();
        walk(commands(), command -> {
            CommandSpec spec = command.getCommandSpec();
            if (!page.contains(spec.name())) {
                missing.add(spec.qualifiedName());
            }
            if (spec.usageMessage().description().length == 0) {
                missing.add(spec.qualifiedName() + " has no description of its own");
            }
            for (OptionSpec option : spec.options()) {
                if (!page.contains("`" + option.longestName()) && !page.contains(" " + option.longestName())) {
                    missing.add(spec.qualifiedName() + " " + option.longestName());
                }
                if (option.description().length == 0) {
                    missing.add(spec.qualifiedName() + " " + option.longestName() + " has no description of its own");
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyVariableOfTheLauncherIsDescribed() {
        String page = Pages.page("docs/manual/commands.md");
        Set<String> missing = new TreeSet<>();
        Matcher variable = Pattern.compile("SITREP_[A-Z_]+").matcher(Pages.page("sitrep"));
        while (variable.find()) {
            if (!page.contains("`" + variable.group())) {
                missing.add(variable.group());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyExampleCanBeTyped() {
        List<String> examples = new ArrayList<>();
        List<Path> pages = new ArrayList<>(SourceRules.files(Pages.ROOT.resolve("docs/manual"), ".md"));
        pages.add(Pages.ROOT.resolve("README.md"));
        pages.add(Pages.ROOT.resolve("samples/README.md"));
        for (Path page : pages) {
            for (String command : Pages.commands(page)) {
                examples.add(command);
                List<String> words = Pages.words(command);
                assertThatCode(() -> commands().parseArgs(words.toArray(new String[0])))
                        .as("%s: ./sitrep %s", page.getFileName(), command)
                        .doesNotThrowAnyException();
                for (String word : words) {
                    if (word.startsWith("samples/") || word.startsWith("docs/")) {
                        assertThat(Pages.ROOT.resolve(word))
                                .as("%s: ./sitrep %s", page.getFileName(), command)
                                .exists();
                    }
                }
            }
        }
        assertThat(examples).hasSizeGreaterThan(5);
    }

    @Test
    void anExampleThatCannotBeTypedIsFound() {
        assertThatThrownBy(() -> commands().parseArgs("read", "--no-such-option", "x"))
                .isInstanceOf(CommandLine.ParameterException.class);
    }

    @Test
    void everyRouteIsDescribed() {
        String page = Pages.page("docs/manual/api.md");
        Set<String> routes = routes();
        assertThat(routes).isNotEmpty();
        assertThat(routes.stream().filter(route -> !page.contains(route))).isEmpty();
    }

    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.sitrep.web")) {
            List<String> prefixes = paths(type.getAnnotations());
            for (JavaMethod method : type.getMethods()) {
                for (String path : paths(method.getAnnotations())) {
                    for (String prefix : prefixes.isEmpty() ? List.of("") : prefixes) {
                        routes.add(prefix + path);
                    }
                }
            }
        }
        return routes;
    }

    private static List<String> paths(Set<? extends JavaAnnotation<?>> annotations) {
        List<String> paths = new ArrayList<>();
        for (JavaAnnotation<?> annotation : annotations) {
            if (MAPPINGS.contains(annotation.getRawType().getSimpleName())) {
                for (String property : List.of("value", "path")) {
                    Optional<Object> value = annotation.get(property);
                    if (value.isPresent() && value.get() instanceof String[] list) {
                        paths.addAll(List.of(list));
                    }
                }
            }
        }
        return paths;
    }

    @Test
    void everyDataFileStatesItsSource() {
        for (String folder : List.of("sitrep-bench/src/main/resources", "ui/public/basemap")) {
            assertThat(SourceRules.dataWithoutSources(Pages.ROOT.resolve(folder)))
                    .as(folder)
                    .isEmpty();
        }
        assertThat(Pages.ROOT.resolve("samples/SOURCES.md")).exists();
    }

    @Test
    void decisionsFitOnAPage() {
        for (Path page : SourceRules.files(Pages.ROOT.resolve("docs/decisions"), ".md")) {
            assertThat(Pages.read(page).lines().count())
                    .as(page.getFileName() + " in lines")
                    .isLessThan(60);
        }
    }

    @Test
    void theTestsNamedInTheArchitectureExist() {
        String rules = test("ArchitectureTest");
        String page = Pages.page("ARCHITECTURE.md");
        String table = page.substring(page.indexOf("## What must never"));
        Matcher name = Pattern.compile("`(?:([A-Z]\\w*Test)\\.?)?([a-z]+(?:[A-Z]\\w*)+)?`")
                .matcher(table);
        int named = 0;
        while (name.find()) {
            Optional<String> type = Optional.ofNullable(name.group(1));
            Optional<String> method = Optional.ofNullable(name.group(2));
            if (type.isEmpty() && method.isEmpty()) {
                continue;
            }
            named++;
            String source = type.map(DocumentationTest::test).orElse(rules);
            assertThat(source).as(name.group()).isNotEmpty();
            method.ifPresent(m -> assertThat(source).contains("void " + m + "("));
        }
        assertThat(named).isGreaterThan(20);
    }

    /** The sources of all tests of that name. */
    private static String test(String name) {
        StringBuilder sources = new StringBuilder();
        for (String module : List.of("sitrep-core", "sitrep-app")) {
            for (Path file :
                    SourceRules.files(Pages.ROOT.resolve(module).resolve("src/test/java"), "/" + name + ".java")) {
                sources.append(Pages.read(file));
            }
        }
        return sources.toString();
    }
}

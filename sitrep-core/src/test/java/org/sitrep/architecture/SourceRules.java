package org.sitrep.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What class files cannot tell: rules over the sources. Each method lists the offenders, none if all is well. */
public final class SourceRules {
    private static final Pattern OVERWRITES = Pattern.compile(
            "\\bUPDATE\\s+\\w+\\s+SET\\b|\\bDELETE\\s+FROM\\b|\\bREPLACE\\s+INTO\\b|\\bOR\\s+REPLACE\\b"
                    + "|\\bDO\\s+UPDATE\\b|\\bDROP\\s+TABLE\\b|\\bTRUNCATE\\s+TABLE\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNTIDY = Pattern.compile(
            "\\b(TODO|FIXME|XXX|HACK)\\b|\\b(class|record|interface|enum) \\w*(Manager|Helper|Util|Utils|Impl|DTO|Dto|Processor)\\b");
    private static final List<String> ACCOUNT = List.of("In:", "Out:", "Worked:", "Must not know:");

    private SourceRules() {}

    /** Packages that have sources and no {@code package-info.java} with a text and {@code @NullMarked}. */
    public static List<String> packagesWithoutFrontPage(Path sources) {
        TreeSet<Path> packages = new TreeSet<>();
        for (Path file : files(sources, ".java")) {
            packages.add(parent(file));
        }
        List<String> offenders = new ArrayList<>();
        for (Path folder : packages) {
            Path page = folder.resolve("package-info.java");
            String text = Files.exists(page) ? read(page) : "";
            if (!text.contains("/**") || !text.contains("@NullMarked")) {
                offenders.add(sources.relativize(folder).toString());
            }
        }
        return offenders;
    }

    /** Rooms whose front page leaves out what comes in, what goes out, a worked example or what they must not know. */
    public static List<String> roomsWithoutAccount(Path sources) {
        List<String> offenders = new ArrayList<>();
        try (Stream<Path> rooms = Files.list(sources.resolve("org/sitrep"))) {
            for (Path room : rooms.filter(Files::isDirectory).sorted().toList()) {
                Path page = room.resolve("package-info.java");
                String text = Files.exists(page) ? read(page) : "";
                for (String part : ACCOUNT) {
                    if (!text.contains(part)) {
                        offenders.add(room.getFileName() + " lacks \"" + part + "\"");
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return offenders;
    }

    /** SQL statements that change or remove rows. Triggers that refuse to are none. */
    public static List<String> statementsThatOverwrite(List<Path> folders) {
        List<String> offenders = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : Stream.concat(files(folder, ".java").stream(), files(folder, ".sql").stream())
                    .toList()) {
                offenders.addAll(matches(file, OVERWRITES));
            }
        }
        return offenders;
    }

    /** Lines with reminders, and types with names that say nothing. */
    public static List<String> untidyLines(Path sources) {
        List<String> offenders = new ArrayList<>();
        for (Path file : files(sources, ".java")) {
            offenders.addAll(matches(file, UNTIDY));
        }
        return offenders;
    }

    /** Folders with data and, up to the root, no SOURCES.md that says where it is from. Code and SQL are no data. */
    public static List<String> dataWithoutSources(Path root) {
        TreeSet<String> offenders = new TreeSet<>();
        for (Path file : files(root, "")) {
            String name = String.valueOf(file.getFileName());
            if (name.equals("SOURCES.md")
                    || name.endsWith(".sql")
                    || name.endsWith(".properties")
                    || name.endsWith(".xml")) {
                continue;
            }
            Path folder = parent(file);
            boolean stated = false;
            for (Path at = folder; at != null && at.startsWith(root) && !at.equals(root); at = at.getParent()) {
                stated |= Files.exists(at.resolve("SOURCES.md"));
            }
            stated |= Files.exists(root.resolve("SOURCES.md"));
            if (!stated) {
                offenders.add(root.relativize(folder).toString());
            }
        }
        return List.copyOf(offenders);
    }

    private static List<String> matches(Path file, Pattern pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(read(file));
        while (matcher.find()) {
            found.add(file.getFileName() + ": " + matcher.group());
        }
        return found;
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("no folder: " + file);
        }
        return parent;
    }

    /** Regular files below a folder whose names end so, sorted; none if there is no such folder. */
    public static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source file's characters. */
    public static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

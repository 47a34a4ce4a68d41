package org.sitrep.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The repository's Markdown pages: their links, headings, tables and shell examples. */
final class Pages {
    /** The root of the repository; tests run in a module's folder. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", "dist");
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*]\\(([^)\\s]+)(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *#*$");
    private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\\n(.*?)^```");

    private Pages() {}

    static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page by its path from the root; empty text if it is missing, so that what it lacks is named. */
    static String page(String path) {
        Path file = ROOT.resolve(path);
        return Files.isRegularFile(file) ? read(file) : "";
    }

    /** Every Markdown page we wrote. */
    static List<Path> all() {
        List<Path> pages = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    Path name = folder.getFileName();
                    return name != null && NOT_OURS.contains(name.toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(".md")) {
                        pages.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pages.sort(null);
        return pages;
    }

    /** Relative links of a page that lead nowhere: to a missing file or a missing heading. */
    static List<String> brokenLinks(Path page) {
        List<String> broken = new ArrayList<>();
        Path folder = Optional.ofNullable(page.getParent()).orElse(ROOT);
        Matcher link = LINK.matcher(withoutCode(read(page)));
        while (link.find()) {
            String target = link.group(1);
            if (target.matches("[a-z]+:.*")) {
                continue;
            }
            int hash = target.indexOf('#');
            String path = hash < 0 ? target : target.substring(0, hash);
            Path file = path.isEmpty() ? page : folder.resolve(path).normalize();
            boolean found = Files.exists(file) && file.startsWith(ROOT);
            if (found && hash >= 0 && file.toString().endsWith(".md")) {
                found = anchors(file).contains(target.substring(hash + 1));
            }
            if (!found) {
                broken.add(ROOT.relativize(page) + " -> " + target);
            }
        }
        return broken;
    }

    private static String withoutCode(String text) {
        return text.replaceAll("(?ms)^```.*?^```", "").replaceAll("`[^`\n]*`", "");
    }

    private static Set<String> anchors(Path page) {
        Set<String> anchors = new TreeSet<>();
        Matcher heading = HEADING.matcher(read(page));
        while (heading.find()) {
            anchors.add(heading.group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-'));
        }
        return anchors;
    }

    /** The commands of a page's shell examples that call the launcher, one a line, continued lines joined. */
    static List<String> commands(Path page) {
        List<String> commands = new ArrayList<>();
        Matcher block = SHELL.matcher(read(page));
        while (block.find()) {
            for (String line : block.group(1).replace("\\\n", " ").split("\n", -1)) {
                int call = line.indexOf("./sitrep ");
                if (call >= 0 && !line.strip().startsWith("#")) {
                    commands.add(line.substring(call + "./sitrep ".length()).strip());
                }
            }
        }
        return commands;
    }

    /** The words of a command as a shell would pass them: quotes removed, redirections, pipes and remarks cut off. */
    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean inWord = false;
        char quote = 0;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '"' || c == '\'') {
                quote = c;
                inWord = true;
            } else if (Character.isWhitespace(c)) {
                if (inWord) {
                    words.add(word.toString());
                    word.setLength(0);
                    inWord = false;
                }
            } else if (c == '|' || c == '>' || c == '<' || c == '&' || c == ';' || c == '#' && !inWord) {
                break;
            } else {
                word.append(c);
                inWord = true;
            }
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }
}

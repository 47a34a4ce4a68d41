package org.sitrep.reference.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.Span;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister.Spotted;
import org.sitrep.reference.Described;
import org.sitrep.reference.Hints;
import org.sitrep.reference.actor.DescriptionText.Noun;
import org.sitrep.reference.actor.DescriptionText.Qualifier;

/**
 * Descriptions of actors in running text: a noun for a force and the words before it that belong to it. Immutable after
 * construction.
 */
public final class Descriptions {
    private static final int LONGEST_NOUN = 3;
    private static final int LONGEST_QUALIFIER = 3;

    private final DescriptionText words;
    private final NameIndex names;
    private final Meanings meanings;

    /**
     * The descriptions of two files, resolved to these actors.
     *
     * @throws org.sitrep.base.SitrepException at the first line that cannot be understood
     */
    public Descriptions(
            String file,
            List<String> lines,
            String nationsFile,
            List<String> nations,
            List<Actor> actors,
            NameIndex names) {
        this.words = DescriptionText.read(file, lines, nationsFile, nations, actors);
        this.names = names;
        this.meanings = new Meanings(words, actors);
    }

    /** A word of the text without the marks around it; {@code ends} where marks behind it end a description. */
    private record Token(int start, int end, String folded, boolean ends, boolean begins) {}

    /** The words before a noun that were understood, nearest first, and where they begin. */
    private record Before(
            int from, List<Qualifier> qualifiers, @Nullable Spotted name) {}

    /** The descriptions in a text, longest first, in text order, not overlapping. */
    public List<Described> spot(String text, Hints hints) {
        List<Token> tokens = tokens(text);
        List<Spotted> spotted = names.spot(text);
        List<Described> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int length = noun(tokens, i);
            if (length == 0 || leadsOn(tokens, i, length)) {
                continue;
            }
            Noun noun = words.nouns().get(folded(tokens, i, length));
            Before before = before(text, tokens, i, free, spotted);
            boolean told = before.name() != null
                    || before.qualifiers().stream().anyMatch(q -> !q.means().equals("nothing"));
            if (noun != null && (told || noun.force().alone())) {
                int end = tokens.get(i + length - 1).end();
                found.add(describe(new Span(before.from(), end), noun, before, text, hints));
                free = i + length;
            }
            i += length - 1;
        }
        return List.copyOf(found);
    }

    /** The state that a nationality or a state's name in these words means; empty where they name none or several. */
    public Optional<String> nation(String text) {
        List<Token> tokens = tokens(text);
        Set<String> countries = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean found = false;
            for (int length = LONGEST_QUALIFIER; length > 0 && !found; length--) {
                Optional<String> country = together(tokens, i, length)
                        ? qualifiers(text, tokens, i, length).stream()
                                .filter(q -> q.nation() && !q.backed())
                                .flatMap(q -> q.country().stream())
                                .findFirst()
                        : Optional.empty();
                country.ifPresent(countries::add);
                found = country.isPresent();
            }
        }
        names.spot(text).stream()
                .filter(s -> s.actors().size() == 1)
                .map(s -> s.actors().get(0))
                .filter(a -> a.kind() == Actor.Kind.STATE)
                .forEach(a -> a.country().ifPresent(countries::add));
        return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
    }

    private Described describe(Span span, Noun noun, Before before, String text, Hints hints) {
        Spotted name = before.name();
        if (name != null) {
            return meanings.ofName(span, noun, name, name.span().in(text), hints);
        }
        return meanings.of(span, noun, before.qualifiers(), hints);
    }

    /** How many words the longest noun that begins at a token has; 0 for none. */
    private int noun(List<Token> tokens, int from) {
        for (int length = LONGEST_NOUN; length > 0; length--) {
            if (together(tokens, from, length) && words.nouns().containsKey(folded(tokens, from, length))) {
                return length;
            }
        }
        return 0;
    }

    /** Whether a noun is only the qualifier of the next one, as "rebel" in "rebel fighters from the south". */
    private boolean leadsOn(List<Token> tokens, int from, int length) {
        int next = from + length;
        return words.qualifiers().containsKey(folded(tokens, from, length))
                && next < tokens.size()
                && !tokens.get(next - 1).ends()
                && !tokens.get(next).begins()
                && (noun(tokens, next) > 0
                        || (qualifierFrom(tokens, next) && together(tokens, next, 2) && noun(tokens, next + 1) > 0));
    }

    private boolean qualifierFrom(List<Token> tokens, int at) {
        return words.qualifiers().containsKey(tokens.get(at).folded());
    }

    private Before before(String text, List<Token> tokens, int noun, int free, List<Spotted> spotted) {
        List<Qualifier> qualifiers = new ArrayList<>();
        int first = noun;
        int told = noun;
        Spotted name = null;
        boolean more = true;
        while (more
                && first > free
                && !tokens.get(first - 1).ends()
                && !tokens.get(first).begins()) {
            more = false;
            for (int length = LONGEST_QUALIFIER; length > 0 && !more; length--) {
                int from = first - length;
                if (from < free
                        || !together(tokens, from, length)
                        || endsName(
                                new Span(
                                        tokens.get(from).start(),
                                        tokens.get(first - 1).end()),
                                spotted)) {
                    continue;
                }
                List<Qualifier> here = qualifiers(text, tokens, from, length);
                if (!here.isEmpty()) {
                    qualifiers.addAll(here);
                    first = from;
                    told = here.get(0).means().equals("nothing") ? told : from;
                    more = true;
                }
            }
        }
        if (first > free && !tokens.get(first - 1).ends() && !tokens.get(first).begins()) {
            name = nameEndingAt(tokens.get(first - 1), tokens.get(free).start(), spotted);
        }
        boolean nation = qualifiers.stream().anyMatch(q -> q.nation() || q.backed());
        return name != null && !nation
                ? new Before(name.span().start(), qualifiers, name)
                : new Before(tokens.get(told).start(), qualifiers, null);
    }

    /** Whether words are the end of a name that began before them: "State" of "Islamic State fighters". */
    private static boolean endsName(Span words, List<Spotted> spotted) {
        return spotted.stream()
                .map(Spotted::span)
                .anyMatch(s -> s.start() < words.start() && words.start() < s.end() && s.end() <= words.end());
    }

    private List<Qualifier> qualifiers(String text, List<Token> tokens, int from, int length) {
        boolean capital =
                Character.isUpperCase(text.codePointAt(tokens.get(from).start()));
        return words.qualifiers().getOrDefault(folded(tokens, from, length), List.of()).stream()
                .filter(q -> capital || !q.capital())
                .toList();
    }

    private static @Nullable Spotted nameEndingAt(Token token, int free, List<Spotted> spotted) {
        Predicate<Actor> fights = a -> a.kind() == Actor.Kind.ARMED_GROUP
                || a.kind() == Actor.Kind.ARMED_FORCES
                || a.kind() == Actor.Kind.COALITION
                || a.kind() == Actor.Kind.GOVERNMENT;
        for (Spotted name : spotted) {
            if (name.span().end() == token.end()
                    && name.span().start() >= free
                    && name.actors().stream().anyMatch(fights)) {
                return name;
            }
        }
        return null;
    }

    private static boolean together(List<Token> tokens, int from, int length) {
        if (from + length > tokens.size()) {
            return false;
        }
        for (int i = from; i < from + length - 1; i++) {
            if (tokens.get(i).ends() || tokens.get(i + 1).begins()) {
                return false;
            }
        }
        return true;
    }

    private static String folded(List<Token> tokens, int from, int length) {
        if (length == 1) {
            return tokens.get(from).folded();
        }
        StringBuilder folded = new StringBuilder(tokens.get(from).folded());
        for (int i = from + 1; i < from + length; i++) {
            folded.append(' ').append(tokens.get(i).folded());
        }
        return folded.toString();
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (Character.isWhitespace(text.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            while (i < text.length() && !Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            add(text, from, i, tokens);
        }
        return Collections.unmodifiableList(tokens);
    }

    private static void add(String text, int from, int to, List<Token> tokens) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        boolean abbreviation = end < to
                && text.charAt(end) == '.'
                && text.substring(start, end).indexOf('.') > 0;
        if (abbreviation) {
            end++;
        }
        String word = text.substring(start, end);
        boolean possessive = word.endsWith("'s") || word.endsWith("\u2019s");
        if (possessive) {
            word = word.substring(0, word.length() - 2);
            end -= 2;
        }
        boolean line = to + 1 < text.length() && text.charAt(to) == '\n' && text.charAt(to + 1) == '\n';
        tokens.add(new Token(
                start, end, DescriptionText.fold(word), end + (possessive ? 2 : 0) < to || line, start > from));
    }

    /** The state a description names, where it does. */
    static Optional<String> country(List<Qualifier> qualifiers) {
        return qualifiers.stream()
                .filter(q -> !q.backed())
                .flatMap(q -> q.country().stream())
                .findFirst();
    }
}

package org.sitrep.claim.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Voice;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;

/**
 * Makes the words for a source a voice: a person by title, role or the form of a name, a body, somebody unnamed. Made anew for
 * each report: a family name or "the director" alone means who was named before.
 */
final class Sources {
    private static final int MOST_NAMES = 4;
    private static final String COMMA = "\u060C";
    private static final String IN = "\u0641\u064A";

    private final Lexicon lexicon;
    private final ActorRegister register;
    private final String text;
    private final List<Cited<Voice>> spoken = new ArrayList<>();

    Sources(Lexicon lexicon, ActorRegister register, String text) {
        this.lexicon = lexicon;
        this.register = register;
        this.text = text;
    }

    /** The terms of a name. */
    private record Run(int from, int to) {}

    /** The voice of a source; of one without words, as in "and added that", who spoke last. */
    Optional<Cited<Voice>> read(Terms terms, int from, int end) {
        int to = beforeDay(terms, from, end);
        if (from >= to) {
            return last();
        }
        Optional<Cited<Voice>> voice =
                again(terms, from, to).or(() -> person(terms, from, to)).or(() -> other(terms, from, to));
        voice.ifPresent(spoken::add);
        return voice;
    }

    /** Where the words for the day begin on which the source said so: "the Observatory announced on Tuesday". */
    private int beforeDay(Terms terms, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            boolean day = lexicon.has("part-of-day", terms.word(i))
                    && lexicon.value("day", terms.word(i + 1)).isPresent();
            if (day || lexicon.has("yesterday", terms.word(i))) {
                return i;
            }
        }
        return end;
    }

    private Optional<Cited<Voice>> last() {
        return spoken.isEmpty() ? Optional.empty() : Optional.of(spoken.get(spoken.size() - 1));
    }

    /** One definite word, of which the name or office of somebody before ends or begins. */
    private Optional<Cited<Voice>> again(Terms terms, int from, int to) {
        String word = terms.word(to - 1);
        boolean alone = to - from == 1 || to - from == 2 && lexicon.has("title", terms.word(from));
        if (!alone) {
            return Optional.empty();
        }
        String indefinite = word.startsWith("\u0627\u0644") ? word.substring(2) : word;
        for (int i = spoken.size() - 1; i >= 0; i--) {
            Voice voice = spoken.get(i).value();
            String[] name = Terms.fold(voice.name()).split(" ");
            String[] role = Terms.fold(
                            voice.fold(o -> "", o -> "", p -> p.role().orElse(""), a -> a.name()))
                    .split(" ");
            if (name[name.length - 1].equals(word) || role[0].equals(indefinite) || role[0].equals(word)) {
                return Optional.of(spoken.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Cited<Voice>> person(Terms terms, int from, int to) {
        Optional<Run> name = titled(terms, from, to)
                .or(() -> apart(terms, from, to))
                .or(() -> behindOffice(terms, from, to))
                .or(() -> bare(terms, from, to));
        return name.map(run -> {
            Optional<String> role = role(terms, from, to, run);
            Optional<Actor> body = actor(terms, from, to);
            Span span = terms.span(run.from(), run.to());
            Voice voice = new Voice.PersonVoice(
                    span.in(text), role, body.isPresent() ? role : Optional.empty(), body.map(Actor::id));
            return Cited.at(span, voice);
        });
    }

    /** The name behind the last title: "the surgeon Sami al-Absi". */
    private Optional<Run> titled(Terms terms, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (isTitle(terms, i)) {
                Run run = name(terms, i + 1, to);
                if (run.to() - run.from() > 0) {
                    return Optional.of(run);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isTitle(Terms terms, int i) {
        String word = terms.word(i);
        return lexicon.has("title", word)
                || word.startsWith("\u0644\u0644") && lexicon.has("title", "\u0627" + word.substring(1))
                || word.startsWith("\u0644\u0644") && lexicon.has("title", "\u0627\u0644" + word.substring(2));
    }

    /** The name between commas: "the head of the council, Yasin al-Dali". */
    private Optional<Run> apart(Terms terms, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (terms.word(i).equals(COMMA) && i + 1 < to && !isKnown(terms.word(i + 1))) {
                Run run = name(terms, i + 1, to);
                if (run.to() - run.from() > 1) {
                    return Optional.of(run);
                }
            }
        }
        return Optional.empty();
    }

    /** The name behind an office: a word without an article behind one with it begins a name. */
    private Optional<Run> behindOffice(Terms terms, int from, int to) {
        if (!lexicon.has("role", stripped(terms.word(from)))) {
            return Optional.empty();
        }
        for (int i = from + 1; i + 1 < to; i++) {
            boolean behindPlace = i > from + 2
                    && terms.word(i - 2).equals(IN)
                    && !lexicon.has("town", terms.word(i - 1))
                    && !lexicon.has("division", terms.word(i - 1));
            boolean begins = (terms.get(i - 1).isDefinite() || behindPlace)
                    && terms.get(i).isWord()
                    && !terms.get(i).isDefinite()
                    && !isKnown(terms.word(i))
                    && !terms.word(i).startsWith("\u0644\u0644");
            Run run = begins ? name(terms, i, to) : new Run(i, i);
            if (run.to() - run.from() > 1) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    /** A name that opens the source: two words or more, the first without an article. */
    private Optional<Run> bare(Terms terms, int from, int to) {
        boolean begins =
                terms.get(from).isWord() && !terms.get(from).isDefinite() && !isKnown(stripped(terms.word(from)));
        Run run = begins ? name(terms, from, to) : new Run(from, from);
        boolean named = run.to() - run.from() > 1 && actor(terms, from, to).isEmpty();
        return named ? Optional.of(run) : Optional.empty();
    }

    private Run name(Terms terms, int from, int to) {
        int end = from;
        while (end < to
                && end - from < MOST_NAMES
                && terms.get(end).isWord()
                && !isKnown(terms.word(end))
                && !Character.isDigit(terms.word(end).charAt(0))) {
            end++;
        }
        return new Run(from, end);
    }

    private boolean isKnown(String word) {
        return lexicon.has("role", word)
                || lexicon.has("title", word)
                || lexicon.has("body", word)
                || lexicon.has("anonymous", word)
                || lexicon.has("preposition", word)
                || lexicon.has("that", word);
    }

    /** The words of the source beside the name, without signs and titles at their ends. */
    private Optional<String> role(Terms terms, int from, int to, Run name) {
        Optional<String> before = words(terms, from, name.from());
        Optional<String> behind = words(terms, name.to(), to);
        return before.isPresent() ? before : behind;
    }

    private Optional<String> words(Terms terms, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (!terms.get(start).isWord() || isTitle(terms, start))) {
            start++;
        }
        while (end > start && (!terms.get(end - 1).isWord() || isTitle(terms, end - 1))) {
            end--;
        }
        return end > start ? Optional.of(terms.span(start, end).in(text)) : Optional.empty();
    }

    /** A body of the register, somebody unnamed, or a body by its first word. */
    private Optional<Cited<Voice>> other(Terms terms, int from, int to) {
        Optional<Actor> actor = actor(terms, from, to);
        String first = stripped(terms.word(from));
        Span span = terms.span(from, to);
        String name = spelt(terms, from, to);
        boolean anonymous = lexicon.has("anonymous", first) || lexicon.has("role", first);
        if (anonymous) {
            return Optional.of(Cited.at(span, new Voice.AnonymousVoice(name, Optional.empty(), actor.map(Actor::id))));
        }
        if (actor.isPresent() || lexicon.has("body", first)) {
            boolean outlet = lexicon.has("outlet", first);
            return Optional.of(Cited.at(
                    span,
                    outlet
                            ? new Voice.OutletVoice(name, actor.map(Actor::id))
                            : new Voice.OrganisationVoice(name, actor.map(Actor::id))));
        }
        return Optional.of(Cited.at(span, new Voice.AnonymousVoice(name, Optional.empty(), Optional.empty())));
    }

    /** The words without a "to" written together with the first: "according to the-Observatory". */
    private String spelt(Terms terms, int from, int to) {
        String words = terms.span(from, to).in(text);
        String first = terms.word(from);
        if (first.equals(stripped(first))) {
            return words;
        }
        return first.startsWith("\u0644\u0644") ? "\u0627\u0644" + words.substring(2) : words.substring(1);
    }

    /** A word without a "to" written together with it, if that leaves a word known. */
    private String stripped(String word) {
        String without = word.startsWith("\u0644\u0644")
                ? "\u0627\u0644" + word.substring(2)
                : word.startsWith("\u0644") ? word.substring(1) : word;
        boolean known = !isKnown(word) && isKnown(without);
        return known || word.startsWith("\u0644\u0644") ? without : word;
    }

    private Optional<Actor> actor(Terms terms, int from, int to) {
        return register.spot(spelt(terms, from, to)).stream()
                .flatMap(s -> s.actors().stream())
                .findFirst();
    }
}

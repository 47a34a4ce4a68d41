package org.sitrep.bench.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.model.Pieces;
import org.sitrep.model.WordPieces;

/**
 * Lessons from the sentences written for this project. The kind of an event stands at the marks before its sides, "<" before
 * the one who acts and "{" before the one it is done to; the kind of an incident at every word.
 */
final class Samples {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*|\\S");

    private Samples() {}

    record Token(String form, int start, int end) {}

    static List<Token> tokens(String sentence) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    /** A row label, source, target, sentence: the kind of event at the marks of its sides. */
    static List<Lesson> typed(String[] row, List<String> kinds, WordPieces vocabulary) {
        int[] source = place(row[3], row[1]);
        int[] target = place(row[3], row[2]);
        if (source.length == 0 || target.length == 0) {
            return List.of();
        }
        List<String> forms = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        for (Token token : tokens(row[3])) {
            open(forms, marks, token, source, "<");
            open(forms, marks, token, target, "{");
            forms.add(token.form);
            close(forms, token, source, ">");
            close(forms, token, target, "}");
        }
        int[] targets = new int[forms.size()];
        Arrays.fill(targets, -1);
        marks.forEach(m -> targets[m] = kinds.indexOf(row[0]));
        return List.of(lesson(forms, "kinds", targets, vocabulary));
    }

    private static void open(List<String> forms, List<Integer> marks, Token token, int[] span, String mark) {
        if (token.start <= span[0] && span[0] < token.end) {
            marks.add(forms.size());
            forms.add(mark);
        }
    }

    private static void close(List<String> forms, Token token, int[] span, String mark) {
        if (token.start < span[1] && span[1] <= token.end) {
            forms.add(mark);
        }
    }

    /** The same row: which words are the sides. */
    static List<Lesson> sided(String[] row, WordPieces vocabulary) {
        int[] source = place(row[3], row[1]);
        int[] target = place(row[3], row[2]);
        if (source.length == 0 || target.length == 0) {
            return List.of();
        }
        List<Token> tokens = tokens(row[3]);
        List<String> labels = new ArrayList<>(Collections.nCopies(tokens.size(), "O"));
        label(labels, tokens, source, "SOURCE");
        label(labels, tokens, target, "TARGET");
        return List.of(lesson(
                tokens.stream().map(Token::form).toList(), "sides", Labels.indices(labels, Labels.SIDES), vocabulary));
    }

    private static void label(List<String> labels, List<Token> tokens, int[] span, String type) {
        boolean begun = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start < span[1] && span[0] < tokens.get(i).end) {
                labels.set(i, (begun ? "I-" : "B-") + type);
                begun = true;
            }
        }
    }

    /** A row label, snippet. */
    static Lesson incident(String[] row, List<String> kinds, WordPieces vocabulary) {
        List<String> forms = tokens(row[1]).stream().map(Token::form).toList();
        int[] targets = new int[forms.size()];
        Arrays.fill(targets, kinds.indexOf(row[0]));
        return lesson(forms, "incidents", targets, vocabulary);
    }

    private static int[] place(String sentence, String part) {
        int at = sentence.indexOf(part);
        return at < 0 ? new int[0] : new int[] {at, at + part.length()};
    }

    private static Lesson lesson(List<String> forms, String head, int[] targets, WordPieces vocabulary) {
        List<String> none = Collections.nCopies(forms.size(), Sheet.NONE);
        List<Integer> zero = Collections.nCopies(forms.size(), 0);
        Sheet.Line line = new Sheet.Line("sample", forms, none, none, none, none, zero, zero);
        Pieces pieces = Pieces.joint(List.of(forms), vocabulary);
        return new Lesson("samples", line, pieces, Map.of(head, targets));
    }
}

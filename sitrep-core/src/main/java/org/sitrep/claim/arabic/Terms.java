package org.sitrep.claim.arabic;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.sitrep.base.Span;

/** A sentence as a row of terms. */
record Terms(Span span, List<Term> all) {
    private static final String ENDS = ".!?\u061F\n";

    Terms {
        all = List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    Term get(int i) {
        return all.get(i);
    }

    /** The folded word at a place; empty where there is none. */
    String word(int i) {
        return i >= 0 && i < all.size() ? all.get(i).word() : "";
    }

    /** The characters of the terms from one on, up to another. */
    Span span(int from, int to) {
        return all.get(from).span().cover(all.get(to - 1).span());
    }

    /**
     * A word without vowel marks and tatweel, with the forms of alef, yeh and teh marbuta made one and its digits Western: so that
     * words can be held against those of a list.
     */
    static String fold(String word) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFKD).codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == 0x0640) {
                return;
            }
            if (Character.isDigit(c)) {
                folded.append(Character.digit(c, 10));
            } else {
                folded.appendCodePoint(
                        switch (c) {
                            case 0x0671 -> 0x0627;
                            case 0x0649, 0x06CC -> 0x064A;
                            case 0x0629 -> 0x0647;
                            case 0x06A9 -> 0x0643;
                            default -> Character.toLowerCase(c);
                        });
            }
        });
        return folded.toString();
    }

    /** The sentences of a run of the text. */
    static List<Terms> sentences(String text, Span run) {
        List<Terms> sentences = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        int at = run.start();
        while (at < run.end()) {
            char c = text.charAt(at);
            if (inWord(c)) {
                int end = at + 1;
                while (end < run.end() && (inWord(text.charAt(end)) || divides(text, end, run.end()))) {
                    end++;
                }
                String word = fold(text.substring(at, end));
                if (!word.isEmpty()) {
                    terms.add(new Term(new Span(at, end), word));
                }
                at = end;
                continue;
            }
            boolean title = c == '.'
                    && !terms.isEmpty()
                    && terms.get(terms.size() - 1).word().length() == 1
                    && terms.get(terms.size() - 1).span().end() == at;
            if (ENDS.indexOf(c) >= 0 && !title) {
                close(terms, sentences);
            } else if (!Character.isWhitespace(c) && !title && Character.getType(c) != Character.FORMAT) {
                terms.add(new Term(new Span(at, at + 1), String.valueOf(c)));
            }
            at++;
        }
        close(terms, sentences);
        return sentences;
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a sign stands inside a number: "1,200". */
    private static boolean divides(String text, int at, int end) {
        return ",.\u066B\u066C".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < end
                && Character.isDigit(text.charAt(at + 1));
    }

    private static void close(List<Term> terms, List<Terms> sentences) {
        if (terms.stream().anyMatch(Term::isWord)) {
            sentences.add(new Terms(
                    terms.get(0).span().cover(terms.get(terms.size() - 1).span()), terms));
        }
        terms.clear();
    }
}

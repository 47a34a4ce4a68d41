package org.sitrep.event.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds direct quotations in the sentences of a text, whatever marks it uses and although marks go missing.
 *
 * <p>Marks that say which way they open are believed; others are paired inside their sentence. Of an odd mark the words around it
 * tell whether it opens or closes; a quotation that stays open goes on for at most {@value #SENTENCES} sentences and only if one
 * of them closes it. A quotation of fewer than {@value #WORDS} words is a title or a word held at arm's length and no quotation.
 */
final class Quotations {
    private static final int SENTENCES = 5;
    private static final int WORDS = 4;
    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "say",
            "told",
            "added",
            "adds",
            "wrote",
            "explained",
            "stated",
            "continued",
            "recalled",
            "asked");

    /** What a mark does. */
    private enum Mark {
        OPENS,
        CLOSES,
        EITHER
    }

    /** A word or a mark of a sentence. */
    private record Item(String word, boolean marked, Mark mark) {
        static Item of(String word) {
            return new Item(word, false, Mark.EITHER);
        }

        static Item of(Mark mark) {
            return new Item("", true, mark);
        }
    }

    /** A word and whether it stands inside a direct quotation. */
    record Spoken(String word, boolean quoted) {}

    private Quotations() {}

    /** The folded words of each sentence. */
    static List<List<Spoken>> of(List<String> sentences) {
        List<List<Spoken>> all = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (String sentence : sentences) {
            List<Item> items = items(sentence);
            boolean[] quoted = new boolean[items.size()];
            Mark left = paired(items, quoted);
            if (left == Mark.OPENS) {
                open.clear();
                open.add(all.size());
            } else if (left == Mark.CLOSES) {
                for (int i = open.isEmpty() ? all.size() : open.get(0) + 1; i < all.size(); i++) {
                    all.set(
                            i,
                            all.get(i).stream()
                                    .map(w -> new Spoken(w.word(), true))
                                    .toList());
                }
                open.clear();
            } else if (!open.isEmpty() && all.size() - open.get(0) >= SENTENCES) {
                open.clear();
            }
            all.add(words(items, quoted));
        }
        return all;
    }

    private static List<Spoken> words(List<Item> items, boolean[] quoted) {
        List<Spoken> words = new ArrayList<>();
        for (int i = 0; i < quoted.length; ) {
            int end = i;
            while (end < quoted.length && quoted[end] == quoted[i]) {
                end++;
            }
            List<Item> stretch =
                    items.subList(i, end).stream().filter(x -> !x.marked()).toList();
            boolean speech = quoted[i] && stretch.size() >= WORDS;
            stretch.forEach(x -> words.add(new Spoken(x.word(), speech)));
            i = end;
        }
        return List.copyOf(words);
    }

    /** Marks what is quoted; says whether a quotation was left open, closed from before, or neither. */
    private static Mark paired(List<Item> items, boolean[] quoted) {
        int open = -1;
        boolean fromBefore = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (!item.marked()) {
                continue;
            }
            if (open >= 0) {
                if (item.mark() != Mark.OPENS) {
                    fill(quoted, open, i);
                    open = -1;
                }
            } else if (closes(items, i)) {
                fill(quoted, 0, i);
                fromBefore = true;
            } else {
                open = i;
            }
        }
        if (open >= 0) {
            fill(quoted, open, items.size() - 1);
            return Mark.OPENS;
        }
        return fromBefore ? Mark.CLOSES : Mark.EITHER;
    }

    private static void fill(boolean[] quoted, int from, int to) {
        for (int i = from; i <= to; i++) {
            quoted[i] = true;
        }
    }

    /** Whether a mark that nothing opened closes a quotation. */
    private static boolean closes(List<Item> items, int at) {
        Mark mark = items.get(at).mark();
        if (mark != Mark.EITHER) {
            return mark == Mark.CLOSES;
        }
        long more = items.subList(at + 1, items.size()).stream()
                .filter(Item::marked)
                .count();
        if (more % 2 == 1 || at == 0) {
            return false;
        }
        List<Item> after = items.subList(at + 1, Math.min(items.size(), at + 5));
        return after.isEmpty() || after.stream().anyMatch(x -> SAYING.contains(x.word()));
    }

    private static List<Item> items(String sentence) {
        List<Item> items = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            boolean twice = i + 1 < sentence.length() && sentence.charAt(i + 1) == c;
            Mark mark;
            int length = 1;
            if (c == '`' || (c == '\'' && twice)) {
                length = twice ? 2 : 1;
                mark = c == '`' ? Mark.OPENS : Mark.EITHER;
            } else if (c == '\u201C' || c == '\u00AB') {
                mark = Mark.OPENS;
            } else if (c == '\u201D' || c == '\u00BB') {
                mark = Mark.CLOSES;
            } else if (c == '"') {
                mark = leaning(sentence, i);
            } else {
                continue;
            }
            Words.of(sentence.substring(from, i)).forEach(w -> items.add(Item.of(w)));
            items.add(Item.of(mark));
            i += length - 1;
            from = i + 1;
        }
        Words.of(sentence.substring(from)).forEach(w -> items.add(Item.of(w)));
        return items;
    }

    /** A straight mark leans on the word it belongs to; between two blanks it may be either. */
    private static Mark leaning(String text, int at) {
        boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        if (before == after) {
            return Mark.EITHER;
        }
        return after ? Mark.OPENS : Mark.CLOSES;
    }
}

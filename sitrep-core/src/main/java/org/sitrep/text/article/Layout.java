package org.sitrep.text.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.text.Block;

/** Tells passages apart by their words and their place in the article. */
final class Layout {
    private Layout() {}

    /**
     * Names what the markup left unnamed.
     *
     * @param headlines whether the first short passage may be the headline
     */
    static List<Passage> of(List<Passage> passages, boolean headlines) {
        List<Passage> named = new ArrayList<>();
        boolean headline = passages.stream().anyMatch(p -> p.kind() == Block.Kind.HEADLINE);
        boolean running = false;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            String text = passage.text();
            if (passage.kind() != Block.Kind.PARAGRAPH || passages.size() == 1) {
                if (passage.kind() == Block.Kind.PARAGRAPH) {
                    split(passage, true, named);
                } else {
                    named.add(passage);
                }
                continue;
            }
            Optional<Block.Kind> furniture = Furniture.kind(text);
            if (!running && FullDate.alone(text).isPresent()) {
                named.add(passage.as(Block.Kind.DATELINE));
            } else if (furniture.isPresent()) {
                named.add(passage.as(furniture.get()));
            } else if (!running && Lines.byline(text)) {
                named.add(passage.as(Block.Kind.BYLINE));
            } else if (headlines
                    && !headline
                    && !running
                    && i + 1 < passages.size()
                    && PlainArticle.headline(text)
                    && Lines.dateline(text, true).isEmpty()) {
                named.add(passage.as(Block.Kind.HEADLINE));
                headline = true;
            } else {
                split(passage, !running, named);
                running = true;
            }
        }
        return named;
    }

    private static void split(Passage passage, boolean first, List<Passage> named) {
        Optional<Integer> end = Lines.dateline(passage.text(), first);
        if (end.isEmpty() || end.get() >= passage.body().length()) {
            named.add(passage);
            return;
        }
        Galley body = passage.body();
        int start = end.get();
        while (start < body.length() && Character.isWhitespace(body.text().charAt(start))) {
            start++;
        }
        if (start == body.length()) {
            named.add(passage);
            return;
        }
        named.add(new Passage(Block.Kind.DATELINE, passage.before(), body.part(0, end.get())));
        named.add(new Passage(passage.kind(), body.part(end.get(), start), body.part(start, body.length())));
    }
}

package org.sitrep.claim.syntax;

import java.util.Set;

/** "The film shows a helicopter dropping a bomb": what is shown is a clause, however the parser hung its words. */
final class FilmRepair {
    private static final Set<String> FILMS = Set.of(
            "video",
            "film",
            "footage",
            "clip",
            "recording",
            "picture",
            "photograph",
            "photo",
            "image",
            "imagery",
            "still");

    private FilmRepair() {}

    /** Mends the tree below a verb of showing; whether anything changed. */
    static boolean mend(Tree tree, int show, int[] heads, String[] relations) {
        int film =
                tree.word(show).lemma().equals("show") && tree.word(show).tag().matches("VBZ|VBP|VBD")
                        ? tree.exactChild(show, "nsubj")
                        : -1;
        int shown = film < 0 || !FILMS.contains(tree.word(film).lemma()) ? -1 : tree.exactChild(show, "obj");
        if (shown < show || tree.exactChild(show, "ccomp") >= 0) {
            return false;
        }
        for (int i = shown + 1; i < tree.size() && !tree.word(i).form().equals(","); i++) {
            boolean acts = tree.word(i).tag().equals("VBG")
                    && (tree.relation(i).equals("acl") && tree.dominates(shown, i)
                            || tree.head(i) == show && tree.relation(i).matches("dep|xcomp|advcl"));
            if (acts) {
                heads[i] = show;
                relations[i] = "ccomp";
                heads[shown] = i;
                relations[shown] = "nsubj";
                for (int c : tree.children(show)) {
                    heads[c] = c > i && tree.relation(c).startsWith("obl") ? i : heads[c];
                }
                return true;
            }
        }
        return false;
    }
}

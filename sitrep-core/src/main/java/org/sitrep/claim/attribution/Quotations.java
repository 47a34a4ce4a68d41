package org.sitrep.claim.attribution;

import java.util.BitSet;
import org.sitrep.claim.syntax.Tree;

/** What stands within quotation marks, in one sentence and from one sentence of a report to the next. */
public final class Quotations {
    /** Fewer words are quoted for their sound, not for what they say. */
    private static final int SHORTEST = 4;

    private final String text;
    private boolean open;
    private boolean carried;

    Quotations(String text) {
        this.text = text;
    }

    /** The words of a sentence within quotation marks that open in it. */
    public static BitSet inside(Tree tree) {
        BitSet inside = new BitSet();
        boolean within = false;
        for (int i = 0; i < tree.size(); i++) {
            String form = tree.word(i).form();
            if (form.equals("\"") || form.equals("``") || form.equals("''")) {
                within = !within;
            } else if (within) {
                inside.set(i);
            }
        }
        return inside;
    }

    /** What a verb outside the quotation marks of its sentence may say by them; no words where they are few. */
    static BitSet beside(Tree tree, int verb) {
        BitSet inside = inside(tree);
        return inside.get(verb) || inside.cardinality() < SHORTEST ? new BitSet() : inside;
    }

    /** Whether a quotation is open, so that the next sentence is somebody's. */
    boolean isOpen() {
        return open || carried;
    }

    /** Begins a block: a quotation left open goes on only when the block begins with a quotation mark. */
    void newBlock(boolean beginsWithQuote) {
        carried = open && beginsWithQuote;
        open = false;
    }

    /** Goes over the quotation marks of the next sentence. */
    void pass(Tree tree) {
        carried = false;
        for (int i = 0; i < tree.size(); i++) {
            switch (text.charAt(tree.word(i).span().start())) {
                case '\u201c', '\u00ab', '\u201e' -> open = true;
                case '\u201d', '\u00bb' -> open = false;
                case '"' -> open = !open;
                default -> {}
            }
        }
    }
}

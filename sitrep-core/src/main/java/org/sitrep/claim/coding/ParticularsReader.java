package org.sitrep.claim.coding;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.Cited;
import org.sitrep.claim.Counted;
import org.sitrep.claim.Particulars;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Where;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.reference.Gazetteer;

/** Reads the fields of a clause. Made anew for each report: it remembers the place last spoken of. */
public final class ParticularsReader {
    private final ParticipantsReader participants;
    private final WhereReader where;
    private final WhenReader when;
    private final AmountsReader amounts;
    private final PurposeReader purpose;

    /**
     * A reader for one report.
     *
     * @param published the day of the report
     * @param gazetteer for countries and parts of countries that the words tell without their name
     * @param purposes the words that tell what something is done for
     */
    public ParticularsReader(
            String text,
            List<Mention> mentions,
            Optional<LocalDate> published,
            Gazetteer gazetteer,
            Purposes purposes) {
        this.participants = new ParticipantsReader(text, mentions);
        this.where = new WhereReader(mentions, new Lands(gazetteer));
        this.when = new WhenReader(text, mentions, published);
        this.amounts = new AmountsReader(text, mentions);
        this.purpose = new PurposeReader(text, purposes);
    }

    /**
     * The fields of one clause, without its codes.
     *
     * @param content the words said in the same breath
     * @param speaker who says it: "it" and "we" mean the speaker
     * @param cues the words of cue and source: the day of speaking dates what is said of the present
     */
    public Particulars read(Tree tree, Clause clause, BitSet content, BitSet cues, Optional<Cited<Voice>> speaker) {
        List<Where> places = where.read(tree, clause, content);
        List<Counted> counted = amounts.read(tree, clause);
        return new Particulars(
                List.of(),
                participants.read(tree, clause, speaker),
                places,
                when.read(tree, clause, cues, places, counted),
                counted,
                purpose.read(tree, clause, cues));
    }
}

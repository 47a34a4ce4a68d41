package org.sitrep.mention;

import java.util.List;
import org.sitrep.base.Span;
import org.sitrep.reference.Place;
import org.sitrep.text.ReportText;

/** Chooses which place each of the given names means. */
public interface PlaceChooser {
    /**
     * One resolution for each span, in the order of the spans; what else the report names helps to choose.
     *
     * @param names spans of the report's text that name places
     */
    List<Resolution<Place>> choose(ReportText text, List<Span> names);
}

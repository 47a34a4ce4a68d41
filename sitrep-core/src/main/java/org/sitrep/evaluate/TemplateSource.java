package org.sitrep.evaluate;

import java.util.List;
import org.sitrep.claim.IncidentTemplate;

/** The pipeline from a text to templates of its incidents, as the evaluation sees it. */
public interface TemplateSource {
    /** The templates of one text. */
    List<IncidentTemplate> templates(String text);

    /** The version of the pipeline, for the record. */
    String version();
}

package org.sitrep.text.article;

import java.util.List;
import java.util.Optional;
import org.sitrep.base.Note;
import org.sitrep.report.Manuscript;

/**
 * The passages of one report.
 *
 * @param passages in reading order
 * @param outlet which passage names the outlet in so many words ("Outlet: Northern Wire"), counted from 0
 * @param language ISO 639-1 code the page declares
 * @param notes what could not be read
 */
public record Article(List<Passage> passages, Optional<Integer> outlet, Optional<String> language, List<Note> notes) {
    public Article {
        passages = List.copyOf(passages);
        notes = List.copyOf(notes);
    }

    /**
     * Reads the passages of a manuscript.
     *
     * @param title the headline as the container has it
     */
    public static Article of(Manuscript manuscript, Optional<String> title) {
        return switch (manuscript.markup()) {
            case PLAIN -> PlainArticle.read(manuscript.characters());
            case HTML -> PageArticle.read(manuscript.characters());
            case PAGES -> PlainArticle.pages(manuscript.characters(), title);
        };
    }
}

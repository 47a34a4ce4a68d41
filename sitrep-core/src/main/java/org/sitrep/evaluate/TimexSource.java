package org.sitrep.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.base.Span;
import org.sitrep.mention.Mention.TimeMention;
import org.sitrep.mention.Timex;

/** A reader of time expressions, ours or another's, as the evaluation sees it. */
public interface TimexSource {
    /**
     * The time expressions of one text.
     *
     * @param text as the gold file has it, without tags
     * @return with extents in the given text
     */
    List<Timex> read(String text, Optional<LocalDate> published);

    /** Name and version, for the record. */
    String version();

    /** The shipped flow. */
    static TimexSource of(MentionSource flow) {
        return new TimexSource() {
            @Override
            public List<Timex> read(String text, Optional<LocalDate> published) {
                List<Timex> found = new ArrayList<>();
                for (MentionSource.Found one : flow.read(text, published)) {
                    if (one.mention() instanceof TimeMention time) {
                        int shift = one.span().start() - time.span().start();
                        for (Timex timex : time.timexes()) {
                            int start = timex.extent().start() + shift;
                            int end = Math.min(
                                    timex.extent().end() + shift, one.span().end());
                            found.add(new Timex(new Span(start, Math.max(start, end)), timex.type(), timex.value()));
                        }
                    }
                }
                return found;
            }

            @Override
            public String version() {
                return flow.version();
            }
        };
    }
}

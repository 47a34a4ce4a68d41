package org.sitrep.base;

import java.util.List;
import java.util.function.Function;

/** Where a value was read: the only three ways by which a value may enter a claim. */
public sealed interface Evidence {

    /**
     * Read from the words of the report.
     *
     * @param spans the runs of the report text, in text order, never empty
     */
    record Quoted(List<Span> spans) implements Evidence {
        public Quoted {
            spans = List.copyOf(spans);
            if (spans.isEmpty()) {
                throw new IllegalArgumentException("a quotation needs a span");
            }
        }
    }

    /**
     * Read from a field of the report's metadata.
     *
     * @param field the name of the field as the source has it, for example {@code article:published_time}
     */
    record InMetadata(String field) implements Evidence {}

    /**
     * Decided by an analyst.
     *
     * @param decision the id of the decision
     */
    record ByAnalyst(String decision) implements Evidence {}

    /** Evidence of one run of text. */
    static Evidence at(Span span) {
        return new Quoted(List.of(span));
    }

    /** Evidence of a metadata field. */
    static Evidence field(String name) {
        return new InMetadata(name);
    }

    /** The first span, if the value was read from the text. */
    default java.util.Optional<Span> firstSpan() {
        return fold(
                q -> java.util.Optional.of(q.spans().get(0)),
                m -> java.util.Optional.empty(),
                a -> java.util.Optional.empty());
    }

    /** One result per case; a new case breaks every caller at compile time. */
    default <R> R fold(Function<Quoted, R> quoted, Function<InMetadata, R> metadata, Function<ByAnalyst, R> analyst) {
        if (this instanceof Quoted q) {
            return quoted.apply(q);
        }
        if (this instanceof InMetadata m) {
            return metadata.apply(m);
        }
        return analyst.apply((ByAnalyst) this);
    }
}

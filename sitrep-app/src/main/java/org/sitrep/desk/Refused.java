package org.sitrep.desk;

/** A decision cannot be taken as it was given; the message says why, as a sentence for the analyst. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What stands in the way. */
    public enum Kind {
        /** What the decision is about is not there. */
        ABSENT,
        /** It is there, and no longer what the analyst saw. */
        CHANGED,
        /** It cannot be done to it. */
        UNFIT
    }

    Refused(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    /** What stands in the way. */
    public Kind kind() {
        return kind;
    }

    /** The sentence for the analyst. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}

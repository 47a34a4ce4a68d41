package org.sitrep.text;

/** The way into this room: readers of reports. */
public final class Texts {
    private Texts() {}

    /** A reader of plain text, HTML and pages; light until the first doubtful language, safe for many threads. */
    public static TextReader reader() {
        return new PressReader();
    }
}

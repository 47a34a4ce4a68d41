package org.sitrep.base;

/** The environment is broken (a file, a store, a model): says what, where and what to do. Never thrown for bad input. */
public final class SitrepException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param sentence what is broken, where, and what the user can do, in one or two sentences
     */
    public SitrepException(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence what is broken, where, and what the user can do, in one or two sentences
     */
    public SitrepException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

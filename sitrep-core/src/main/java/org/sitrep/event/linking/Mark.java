package org.sitrep.event.linking;

/**
 * Something two claims may have in common so that it is worth comparing them.
 *
 * @param key what it is
 * @param strong whether it is enough by itself
 */
record Mark(String key, boolean strong) {}

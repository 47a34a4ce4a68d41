package org.sitrep.report;

import java.net.URI;
import java.util.function.Function;

/** How a report reached us. */
public sealed interface Intake {
    /**
     * A file of its own.
     *
     * @param name the file's name as given, without the folders of the machine
     */
    record FromFile(String name) implements Intake {}

    /** A page fetched from the network. */
    record FromUrl(URI url) implements Intake {}

    /**
     * An item of a feed.
     *
     * @param feed name or address of the feed
     * @param item position in it, from 1
     */
    record FromFeed(String feed, int item) implements Intake {}

    /**
     * A record of a web archive.
     *
     * @param archive name of the archive
     * @param offset first byte of the record in the archive
     */
    record FromWarc(String archive, long offset) implements Intake {}

    /** Typed or pasted by an analyst. */
    record FromHand(String name) implements Intake {}

    /** The name people know it by: file name, address, feed and item. */
    default String label() {
        return fold(
                FromFile::name,
                u -> u.url().toString(),
                f -> f.feed() + "#" + f.item(),
                w -> w.archive() + "@" + w.offset(),
                FromHand::name);
    }

    /** One result per case; a new case breaks every caller at compile time. */
    default <R> R fold(
            Function<FromFile, R> file,
            Function<FromUrl, R> url,
            Function<FromFeed, R> feed,
            Function<FromWarc, R> warc,
            Function<FromHand, R> hand) {
        if (this instanceof FromFile i) {
            return file.apply(i);
        }
        if (this instanceof FromUrl i) {
            return url.apply(i);
        }
        if (this instanceof FromFeed i) {
            return feed.apply(i);
        }
        if (this instanceof FromWarc i) {
            return warc.apply(i);
        }
        return hand.apply((FromHand) this);
    }
}

package org.sitrep.report;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.sitrep.base.Digest;

/** The bytes as received, never changed; two originals are equal when their bytes are. */
public final class Original {
    private final String sha256;
    private final String mediaType;
    private final Optional<String> charset;
    private final byte[] bytes;

    /**
     * @param bytes copied
     * @param mediaType as declared or recognised, for example {@code text/html}
     */
    public Original(byte[] bytes, String mediaType) {
        this(bytes, mediaType, Optional.empty());
    }

    /**
     * @param bytes copied
     * @param mediaType as declared or recognised, for example {@code text/html}
     * @param charset the charset the sender declared beside the bytes, for example in an HTTP header
     */
    public Original(byte[] bytes, String mediaType, Optional<String> charset) {
        this.charset = charset;
        this.bytes = bytes.clone();
        this.mediaType = Objects.requireNonNull(mediaType);
        this.sha256 = Digest.sha256(this.bytes);
    }

    /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** The charset declared beside the bytes. */
    public Optional<String> charset() {
        return charset;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** The bytes as a stream. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Original o && o.sha256.equals(sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return mediaType + " " + sha256;
    }
}

package org.sitrep.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.sitrep.base.SitrepException;
import org.sitrep.model.onnx.OnnxEncoder;

/** The way into this room: the encoder and the heads that are shipped. */
public final class Models {
    private Models() {}

    /** The shipped encoder of names; takes about half a second. */
    public static Encoder encoder() {
        return encoder("encoder.onnx.gz");
    }

    /** The shipped encoder that was taught who says what and what happens; takes about half a second. */
    public static Encoder reader() {
        return encoder("reader.onnx.gz");
    }

    private static Encoder encoder(String graph) {
        List<String> vocabulary = new String(bytes("vocabulary.txt.gz"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return new OnnxEncoder(bytes(graph), bytes("words.bin.gz"), vocabulary);
    }

    /**
     * A shipped head.
     *
     * @param task "names", "entities" or "attribution"
     */
    public static TokenHead head(String task) {
        try (InputStream in = open(task + ".head.gz")) {
            return TokenHead.read(in);
        } catch (IOException e) {
            throw damaged(task, e);
        }
    }

    private static byte[] bytes(String file) {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw damaged(file, e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Models.class.getResourceAsStream("/org/sitrep/model/" + file);
        if (in == null) {
            throw new IOException("it is missing");
        }
        return new BufferedInputStream(new GZIPInputStream(in, 1 << 16));
    }

    private static SitrepException damaged(String file, IOException e) {
        return new SitrepException(
                "The model file " + file + " cannot be read (" + e.getMessage() + "); the installation is damaged.", e);
    }
}

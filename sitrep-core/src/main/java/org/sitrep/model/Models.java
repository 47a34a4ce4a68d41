package org.sitrep.model;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sitrep.model.onnx.OnnxEncoder;

/** The way into this room: the encoder and the heads that are shipped. */
public final class Models {
    private static final String FOLDER = "/org/sitrep/model/";

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
        return ModelFile.unpack(FOLDER, task + ".head.gz", TokenHead::read);
    }

    private static byte[] bytes(String file) {
        return ModelFile.unpack(FOLDER, file, InputStream::readAllBytes);
    }
}

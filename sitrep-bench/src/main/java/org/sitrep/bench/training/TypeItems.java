package org.sitrep.bench.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.claim.coding.Passage;
import org.sitrep.model.Encoder;

/** Reads the passages of sheets, and what the encoder says of each; that is kept beside the sheet so that it is read once. */
final class TypeItems {
    private final String name;
    private final String tokenizer;
    private final Path sheets;
    private final Settings settings;
    private @Nullable Encoder encoder;

    /**
     * @param name of the encoder, as {@link TypeTraining#encoder} takes it, or "none"
     * @param sheets the folder made by {@link TypeSheets}
     */
    TypeItems(String name, String tokenizer, Path sheets, Settings settings) {
        this.name = name;
        this.tokenizer = tokenizer;
        this.sheets = sheets;
        this.settings = settings;
    }

    private Encoder encoder() throws IOException {
        if (encoder == null) {
            encoder = TypeTraining.encoder(name, tokenizer, (int) settings.number("layers", 6));
        }
        return encoder;
    }

    /**
     * The passages of a sheet; none where there is no such sheet.
     *
     * @param set name of the sheet; with "-plain" behind it, without the marks of source and target
     * @param features of a passage's words
     * @param numbers of a passage and the encoder's states of it
     */
    List<TypeItem> of(
            String set, Function<Passage, Set<String>> features, BiFunction<Passage, Passage.States, float[]> numbers)
            throws IOException {
        boolean plain = set.endsWith("-plain");
        Path sheet = sheets.resolve(set.replace("-plain", "") + ".sheet");
        if (!Files.exists(sheet)) {
            return List.of();
        }
        List<TypeSheet.Line> lines = lines(sheet, plain);
        Path cache = sheets.resolve(set + "." + Path.of(name).getFileName() + ".vectors");
        float[][] vectors = new float[lines.size()][0];
        if (name.equals("none")) {
            settings.set("dense", "1");
        } else if (Files.exists(cache)
                && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(sheet)) > 0
                && settings.number("fresh", 0) == 0) {
            read(cache, vectors);
        } else {
            for (int i = 0; i < vectors.length; i++) {
                Passage passage = lines.get(i).passage();
                Passage.Parts parts = passage.marked();
                vectors[i] = numbers.apply(passage, parts.states(encoder().read(parts.sentences())));
            }
            write(cache, vectors);
        }
        List<TypeItem> items = new ArrayList<>();
        for (int i = 0; i < vectors.length; i++) {
            blank(vectors[i]);
            Set<String> own = settings.number("lexical", 1) > 0
                    ? features.apply(lines.get(i).passage())
                    : Set.of();
            items.add(new TypeItem(lines.get(i), vectors[i], own));
        }
        return items;
    }

    private static List<TypeSheet.Line> lines(Path sheet, boolean plain) throws IOException {
        List<TypeSheet.Line> lines = new ArrayList<>();
        for (TypeSheet.Line line : TypeSheet.read(sheet)) {
            Passage passage = line.passage();
            lines.add(
                    plain
                            ? new TypeSheet.Line(
                                    line.id(),
                                    line.label(),
                                    line.group(),
                                    new Passage(passage.tree(), passage.sentences(), new BitSet(), new BitSet()))
                            : line);
        }
        return lines;
    }

    private static void read(Path cache, float[][] vectors) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(cache), 1 << 16))) {
            for (int i = 0; i < vectors.length; i++) {
                vectors[i] = new float[in.readInt()];
                for (int k = 0; k < vectors[i].length; k++) {
                    vectors[i][k] = in.readFloat();
                }
            }
        }
    }

    private static void write(Path cache, float[][] vectors) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(cache), 1 << 16))) {
            for (float[] vector : vectors) {
                out.writeInt(vector.length);
                for (float v : vector) {
                    out.writeFloat(v);
                }
            }
        }
    }

    /** Leaves only the blocks of numbers that are asked for, if any are. */
    private void blank(float[] vector) {
        String blocks = settings.text("blocks", "");
        if (!blocks.isEmpty()) {
            for (int k = 0; k < vector.length; k++) {
                if (blocks.indexOf((char) ('0' + k / Encoder.WIDTH)) < 0) {
                    vector[k] = 0;
                }
            }
        }
    }
}

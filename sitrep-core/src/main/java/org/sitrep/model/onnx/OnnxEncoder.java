package org.sitrep.model.onnx;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sitrep.base.SitrepException;
import org.sitrep.model.Encoder;
import org.sitrep.model.Pieces;
import org.sitrep.model.WordPieces;

/**
 * An encoder run by ONNX Runtime, each call on one thread. Holds native memory; build one per process. Safe for use by several
 * threads.
 */
public final class OnnxEncoder implements Encoder {
    /** Pieces read together: more do not make it faster. */
    private static final int BATCH = 2048;

    /** The pieces of sentences read as one, and the longest sentence that is read once more before the next. */
    private static final int WINDOW = 176;

    private static final int LONGEST_BEFORE = 60;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final OnnxTensor words;
    private final OnnxTensor scales;
    private final WordPieces vocabulary;

    /**
     * @param graph an ONNX graph with the inputs ids, casings, mask, words and scales and the output states
     * @param table the word vectors as whole numbers, row by row, then the scale of each row as a little-endian float
     * @param vocabulary the pieces the rows stand for
     */
    public OnnxEncoder(byte[] graph, byte[] table, List<String> vocabulary) {
        this.vocabulary = new WordPieces(vocabulary);
        int rows = vocabulary.size();
        if (table.length != rows * (WIDTH + 4)) {
            throw new SitrepException(
                    "The word vectors of the model do not fit its vocabulary; the installation is damaged.");
        }
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.BASIC_OPT);
            session = environment.createSession(graph, options);
            ByteBuffer numbers = ByteBuffer.allocateDirect(rows * WIDTH).order(ByteOrder.nativeOrder());
            numbers.put(table, 0, rows * WIDTH).flip();
            words = OnnxTensor.createTensor(environment, numbers, new long[] {rows, WIDTH}, OnnxJavaType.INT8);
            FloatBuffer factors = ByteBuffer.allocateDirect(rows * 4)
                    .order(ByteOrder.nativeOrder())
                    .asFloatBuffer();
            factors.put(ByteBuffer.wrap(table, rows * WIDTH, rows * 4)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .asFloatBuffer())
                    .flip();
            scales = OnnxTensor.createTensor(environment, factors, new long[] {rows, 1});
        } catch (OrtException e) {
            throw new SitrepException("The language model could not be started: " + e.getMessage(), e);
        }
    }

    @Override
    public List<float[][]> read(List<List<String>> sentences) {
        List<Stretch> stretches = new ArrayList<>();
        List<float[][]> found = new ArrayList<>();
        for (List<String> sentence : sentences) {
            float[][] states = new float[sentence.size()][];
            int from = 0;
            for (Pieces pieces : Pieces.of(sentence, vocabulary)) {
                stretches.add(new Stretch(pieces, states, from));
                from += pieces.first().length;
            }
            found.add(states);
        }
        run(stretches);
        return found;
    }

    @Override
    public List<float[][]> readOn(List<List<String>> sentences) {
        List<float[][]> found = new ArrayList<>();
        List<Joined> joined = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (List<String> sentence : sentences) {
            found.add(new float[sentence.size()][]);
            lengths.add(sentence.stream().mapToInt(w -> vocabulary.of(w).length).sum());
        }
        for (int from = 0; from < sentences.size(); ) {
            int before = from > 0 && lengths.get(from - 1) <= LONGEST_BEFORE ? from - 1 : from;
            int size = before < from ? lengths.get(before) : 0;
            int end = from;
            while (end < sentences.size() && (end == from || size + lengths.get(end) <= WINDOW)) {
                size += lengths.get(end++);
            }
            if (size + 2 > Pieces.LONGEST) {
                List<float[][]> alone = read(List.of(sentences.get(from)));
                System.arraycopy(alone.get(0), 0, found.get(from), 0, alone.get(0).length);
                from++;
                continue;
            }
            Pieces pieces = Pieces.joint(sentences.subList(before, end), vocabulary);
            float[][] states = new float[pieces.first().length][];
            stretches.add(new Stretch(pieces, states, 0));
            joined.add(new Joined(before, from, end, states));
            from = end;
        }
        run(stretches);
        for (Joined part : joined) {
            int at = part.before < part.from ? sentences.get(part.before).size() : 0;
            for (int i = part.from; i < part.end; i++) {
                System.arraycopy(part.states, at, found.get(i), 0, found.get(i).length);
                at += found.get(i).length;
            }
        }
        return found;
    }

    /** Sentences read as one: the first of them may stand there only for the sake of the others. */
    private record Joined(int before, int from, int end, float[][] states) {}

    private void run(List<Stretch> given) {
        List<Stretch> stretches = new ArrayList<>(given);
        stretches.sort(Comparator.comparingInt(s -> s.pieces.ids().length));
        for (int i = 0; i < stretches.size(); ) {
            int end = i + 1;
            int shortest = stretches.get(i).pieces.ids().length;
            while (end < stretches.size()) {
                int length = stretches.get(end).pieces.ids().length;
                if (length * (end - i + 1) > BATCH || length > shortest + 2 + shortest / 8) {
                    break;
                }
                end++;
            }
            runTogether(stretches.subList(i, end));
            i = end;
        }
    }

    private record Stretch(Pieces pieces, float[][] states, int from) {}

    private void runTogether(List<Stretch> batch) {
        int rows = batch.size();
        int longest = batch.get(rows - 1).pieces.ids().length;
        long[] ids = new long[rows * longest];
        long[] casings = new long[rows * longest];
        int[] mask = new int[rows * longest];
        for (int r = 0; r < rows; r++) {
            Pieces pieces = batch.get(r).pieces;
            for (int i = 0; i < pieces.ids().length; i++) {
                ids[r * longest + i] = pieces.ids()[i];
                casings[r * longest + i] = pieces.casings()[i];
                mask[r * longest + i] = 1;
            }
        }
        long[] shape = {rows, longest};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor casingTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(casings), shape);
                OnnxTensor maskTensor = OnnxTensor.createTensor(environment, IntBuffer.wrap(mask), shape);
                OrtSession.Result result = session.run(Map.of(
                        "ids",
                        idTensor,
                        "casings",
                        casingTensor,
                        "mask",
                        maskTensor,
                        "words",
                        words,
                        "scales",
                        scales))) {
            FloatBuffer states = ((OnnxTensor) result.get(0)).getFloatBuffer();
            for (int r = 0; r < rows; r++) {
                Stretch stretch = batch.get(r);
                for (int w = 0; w < stretch.pieces.first().length; w++) {
                    float[] state = new float[2 * WIDTH];
                    states.get((r * longest + stretch.pieces.first()[w]) * WIDTH, state, 0, WIDTH);
                    states.get((r * longest + stretch.pieces.last()[w]) * WIDTH, state, WIDTH, WIDTH);
                    stretch.states[stretch.from + w] = state;
                }
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the language model failed on " + rows + " sentences", e);
        }
    }
}

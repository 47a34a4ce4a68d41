package org.sitrep.claim.template;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was learned about templates.
 *
 * @param reports whether a report tells of an incident at all, then of each kind of {@link Roles#KINDS}
 * @param sentences the kind of incident a sentence tells of, in the order of {@link Roles#KINDS}
 * @param filler whether a string fills its role
 * @param fresh whether it is another filler than those found before
 * @param together whether two fillers belong to the same incident
 * @param aliases other names of a name
 * @param lexicon strings that filled a role in several reports, by role
 * @param limits the probabilities from which on something is taken, by name
 */
public record TemplateModel(
        List<Linear> reports,
        List<Linear> sentences,
        Linear filler,
        Linear fresh,
        Linear together,
        Map<String, Set<String>> aliases,
        Map<String, Set<String>> lexicon,
        Map<String, Float> limits) {
    public TemplateModel {
        reports = List.copyOf(reports);
        sentences = List.copyOf(sentences);
        aliases = Map.copyOf(aliases);
        lexicon = Map.copyOf(lexicon);
        limits = Map.copyOf(limits);
    }

    /** Reads what {@link #write} wrote; the stream is not closed. */
    public static TemplateModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        List<Linear> reports = linears(data);
        List<Linear> sentences = linears(data);
        Linear filler = Linear.read(data);
        Linear fresh = Linear.read(data);
        Linear together = Linear.read(data);
        Map<String, Set<String>> aliases = sets(data);
        Map<String, Set<String>> lexicon = sets(data);
        Map<String, Float> limits = new LinkedHashMap<>();
        int count = data.readInt();
        for (int i = 0; i < count; i++) {
            limits.put(data.readUTF(), data.readFloat());
        }
        return new TemplateModel(reports, sentences, filler, fresh, together, aliases, lexicon, limits);
    }

    /** @param least weights nearer to 0 are left out */
    public void write(OutputStream out, float least) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        for (List<Linear> some : List.of(reports, sentences)) {
            data.writeInt(some.size());
            for (Linear linear : some) {
                linear.write(data, least);
            }
        }
        filler.write(data, least);
        fresh.write(data, least);
        together.write(data, least);
        write(data, aliases);
        write(data, lexicon);
        data.writeInt(limits.size());
        for (Map.Entry<String, Float> e : new TreeMap<>(limits).entrySet()) {
            data.writeUTF(e.getKey());
            data.writeFloat(e.getValue());
        }
        data.flush();
    }

    private static Map<String, Set<String>> sets(DataInputStream in) throws IOException {
        Map<String, Set<String>> sets = new LinkedHashMap<>();
        int names = in.readInt();
        for (int i = 0; i < names; i++) {
            String name = in.readUTF();
            Set<String> own = new LinkedHashSet<>();
            int count = in.readInt();
            for (int k = 0; k < count; k++) {
                own.add(in.readUTF());
            }
            sets.put(name, own);
        }
        return sets;
    }

    private static void write(DataOutputStream out, Map<String, Set<String>> sets) throws IOException {
        out.writeInt(sets.size());
        for (Map.Entry<String, Set<String>> e : new TreeMap<>(sets).entrySet()) {
            out.writeUTF(e.getKey());
            out.writeInt(e.getValue().size());
            for (String one : new TreeSet<>(e.getValue())) {
                out.writeUTF(one);
            }
        }
    }

    private static List<Linear> linears(DataInputStream in) throws IOException {
        List<Linear> linears = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            linears.add(Linear.read(in));
        }
        return linears;
    }

    double limit(String name) {
        return limits.getOrDefault(name, .5f);
    }
}

package org.sitrep.reference.place;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes places as the file a {@link PlaceIndex} reads. The same entries give the same bytes, in whatever order they come.
 * Numbers are written as LEB128, signed ones folded to the even and odd (zigzag).
 */
final class PlacePacking {
    private final List<String> texts;
    private final Map<String, Integer> textNumber = new HashMap<>();
    private final Sink sink = new Sink();

    /** A place, the number of the text its id begins with, and the number behind it; -1 and the text where an id has no number. */
    private record Row(PlaceEntry entry, int kind, long number) {}

    private PlacePacking(List<PlaceEntry> entries) {
        texts = texts(entries);
        for (int i = 0; i < texts.size(); i++) {
            textNumber.put(texts.get(i), i);
        }
    }

    /**
     * Packs entries.
     *
     * @throws IllegalArgumentException when two entries have one id, or there are too many texts to number them
     */
    static void write(String version, List<PlaceEntry> entries, OutputStream out) throws IOException {
        PlacePacking packing = new PlacePacking(entries);
        List<Row> rows = packing.rows(entries);
        packing.sink.text(version);
        packing.sink.large(packing.texts.size());
        packing.texts.forEach(packing.sink::text);
        packing.places(rows);
        List<List<String>> names = packing.names(rows);
        packing.keys(keys(names));
        packing.deflate(out);
    }

    /** Whatever stands in many places: what ids begin with, countries, features and divisions. */
    private static List<String> texts(List<PlaceEntry> entries) {
        TreeSet<String> used = new TreeSet<>();
        for (PlaceEntry e : entries) {
            used.add(prefix(e.id()).isEmpty() ? e.id() : prefix(e.id()));
            used.add(e.country());
            used.add(e.feature());
            e.admin1().ifPresent(used::add);
            e.admin2().ifPresent(used::add);
        }
        List<String> texts = List.copyOf(used);
        if (texts.size() > Character.MAX_VALUE) {
            throw new IllegalArgumentException(
                    texts.size() + " names of divisions, countries and features are too many");
        }
        return texts;
    }

    /** What an id begins with, where a number follows; otherwise empty. */
    private static String prefix(String id) {
        int colon = id.indexOf(':');
        return colon > 0 && id.substring(colon + 1).matches("[1-9][0-9]{0,16}") ? id.substring(0, colon + 1) : "";
    }

    private int number(String text) {
        Integer number = textNumber.get(text);
        if (number == null) {
            throw new IllegalStateException("no number for " + text);
        }
        return number;
    }

    private List<Row> rows(List<PlaceEntry> entries) {
        List<Row> rows = new ArrayList<>();
        for (PlaceEntry e : entries) {
            String prefix = prefix(e.id());
            rows.add(
                    prefix.isEmpty()
                            ? new Row(e, -1, number(e.id()))
                            : new Row(e, number(prefix), Long.parseLong(e.id().substring(prefix.length()))));
        }
        rows.sort(Comparator.comparingInt(Row::kind).thenComparingLong(Row::number));
        return rows;
    }

    private void places(List<Row> rows) {
        sink.large(rows.size());
        rows.forEach(r -> sink.signed(r.kind()));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean same = i > 0 && rows.get(i - 1).kind() == row.kind();
            if (same && rows.get(i - 1).number() == row.number()) {
                throw new IllegalArgumentException("twice the id " + row.entry().id());
            }
            sink.large(same ? row.number() - rows.get(i - 1).number() : row.number());
        }
        List<PlaceEntry> entries = rows.stream().map(Row::entry).toList();
        entries.forEach(e -> sink.signed((int) Math.round(e.latitude() * PlaceIndex.GRID)));
        entries.forEach(e -> sink.signed((int) Math.round(e.longitude() * PlaceIndex.GRID)));
        entries.forEach(e -> sink.signed((int) Math.min(Integer.MAX_VALUE, e.population())));
        entries.forEach(e -> sink.signed((int) Math.round(e.prominence() * 100)));
        entries.forEach(e -> sink.large(number(e.country())));
        entries.forEach(e -> sink.signed(e.admin1().map(this::number).orElse(-1)));
        entries.forEach(e -> sink.signed(e.admin2().map(this::number).orElse(-1)));
        entries.forEach(e -> sink.large(number(e.feature())));
        entries.forEach(e -> sink.bytes.write(e.precision().ordinal()));
        entries.forEach(e -> sink.signed(e.radiusKm()));
    }

    /** Writes the names of all places; returns those kept of each. */
    private List<List<String>> names(List<Row> rows) {
        List<List<String>> names = new ArrayList<>();
        for (Row row : rows) {
            List<String> kept = distinct(row.entry());
            names.add(kept);
            sink.signed(row.entry().arabic().map(kept::indexOf).orElse(-1));
        }
        names.forEach(list -> sink.large(list.size()));
        names.forEach(list -> list.forEach(name -> sink.large(name.getBytes(StandardCharsets.UTF_8).length)));
        names.forEach(list -> list.forEach(name -> sink.bytes.writeBytes(name.getBytes(StandardCharsets.UTF_8))));
        return names;
    }

    /** The names without those that fold to the same exact form as an earlier one, but for the one shown as Arabic. */
    private static List<String> distinct(PlaceEntry entry) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> kept = new ArrayList<>();
        for (String name : entry.names()) {
            String exact = Folded.of(name).exact();
            if (kept.isEmpty() || !exact.isEmpty() && seen.add(exact)) {
                seen.add(exact);
                kept.add(name);
            }
        }
        entry.arabic().filter(a -> !kept.contains(a)).ifPresent(kept::add);
        return kept;
    }

    /** The postings of each folded name. */
    private static TreeMap<byte[], List<Integer>> keys(List<List<String>> names) {
        TreeMap<byte[], List<Integer>> keys = new TreeMap<>(Arrays::compareUnsigned);
        int name = 0;
        for (List<String> list : names) {
            Set<String> loose = new LinkedHashSet<>();
            for (String text : list) {
                Folded folded = Folded.of(text);
                String exactKey = folded.exact();
                String looseKey = folded.loose();
                boolean fresh = loose.add(looseKey);
                if (!exactKey.isEmpty()) {
                    int forms = exactKey.equals(looseKey) ? NameKeys.EXACT | NameKeys.LOOSE : NameKeys.EXACT;
                    add(keys, exactKey, name << 2 | forms);
                }
                if (fresh && !looseKey.isEmpty() && !looseKey.equals(exactKey)) {
                    add(keys, looseKey, name << 2 | NameKeys.LOOSE);
                }
                name++;
            }
        }
        return keys;
    }

    private static void add(TreeMap<byte[], List<Integer>> keys, String key, int posting) {
        keys.computeIfAbsent(NameKeys.bytes(key), k -> new ArrayList<>(1)).add(posting);
    }

    private void keys(TreeMap<byte[], List<Integer>> keys) {
        sink.large(keys.size());
        List<byte[]> sorted = List.copyOf(keys.keySet());
        int[] shared = new int[sorted.size()];
        for (int i = 1; i < shared.length; i++) {
            int common = Arrays.mismatch(sorted.get(i - 1), sorted.get(i));
            shared[i] = Math.min(255, common);
        }
        for (int common : shared) {
            sink.bytes.write(common);
        }
        for (int i = 0; i < shared.length; i++) {
            sink.large(sorted.get(i).length - shared[i]);
        }
        for (int i = 0; i < shared.length; i++) {
            sink.bytes.write(sorted.get(i), shared[i], sorted.get(i).length - shared[i]);
        }
        keys.values().forEach(list -> sink.large(list.size()));
        keys.values().forEach(list -> list.forEach(sink::signed));
    }

    private void deflate(OutputStream out) throws IOException {
        byte[] all = sink.bytes.toByteArray();
        DataOutputStream head = new DataOutputStream(out);
        head.writeInt(PlaceIndex.MAGIC);
        head.writeInt(all.length);
        head.flush();
        DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(9), 1 << 16);
        deflated.write(all);
        deflated.finish();
        out.flush();
    }

    /** The columns as they are written. */
    private static final class Sink {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 24);

        void large(long value) {
            long rest = value;
            while ((rest & ~0x7FL) != 0) {
                bytes.write((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            bytes.write((int) rest);
        }

        void signed(int value) {
            large((value << 1 ^ value >> 31) & 0xFFFFFFFFL);
        }

        void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            large(utf8.length);
            bytes.writeBytes(utf8);
        }
    }
}

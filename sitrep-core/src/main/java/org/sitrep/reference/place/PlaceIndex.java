package org.sitrep.reference.place;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.sitrep.base.PlaceId;
import org.sitrep.reference.Place;

/**
 * Places, their names and a sorted table of folded names, as arrays.
 * <p>File: the magic number, then one deflated block: text tables; one column after another for the places; the names of each
 * place, its main name first; the folded keys in byte order, each without what it begins with like the one before it, and with the
 * names that fold to it. The same entries give the same
 * bytes, in whatever order they come.
 */
final class PlaceIndex {
    /** The key is the exact form of the name. */
    static final int EXACT = 1;
    /** The key is the loose form of the name. */
    static final int LOOSE = 2;

    private static final int MAGIC = 0x53474132;
    private static final double GRID = 1e5;

    final String version;
    final int places;
    final int keys;

    private final String[] texts;
    private final int[] idKind;
    private final long[] idNumber;
    private final int[] latitude;
    private final int[] longitude;
    private final int[] population;
    private final short[] prominence;
    private final char[] country;
    private final int[] admin1;
    private final int[] admin2;
    private final char[] feature;
    private final byte[] precision;
    private final short[] radiusKm;
    private final short[] arabic;
    private final int[] firstName;
    private final byte[] names;
    private final int[] nameAt;
    private final int[] placeOfName;
    private final byte[] keyBytes;
    private final int[] keyAt;
    /** For each pair of first bytes the first key that begins with them or with later ones. */
    private final int[] keysFrom = new int[(1 << 16) + 1];

    private final int[] postingAt;
    private final int[] postings;

    PlaceIndex(InputStream in) throws IOException {
        DataInputStream head = new DataInputStream(in);
        if (head.readInt() != MAGIC) {
            throw new IOException("this is no packed gazetteer");
        }
        byte[] all = new byte[head.readInt()];
        new DataInputStream(new InflaterInputStream(in, new Inflater(), 1 << 16)).readFully(all);
        Columns from = new Columns(all);
        version = from.text();
        texts = new String[from.number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = from.text();
        }
        places = from.number();
        idKind = from.ints(places);
        idNumber = new long[places];
        long number = 0;
        for (int i = 0; i < places; i++) {
            number = i > 0 && idKind[i] == idKind[i - 1] ? number + from.large() : from.large();
            idNumber[i] = number;
        }
        latitude = from.ints(places);
        longitude = from.ints(places);
        population = from.ints(places);
        prominence = from.shorts(places);
        country = from.chars(places);
        admin1 = from.ints(places);
        admin2 = from.ints(places);
        feature = from.chars(places);
        precision = from.bytes(places);
        radiusKm = from.shorts(places);
        arabic = from.shorts(places);
        firstName = new int[places + 1];
        for (int i = 0; i < places; i++) {
            firstName[i + 1] = firstName[i] + from.number();
        }
        int n = firstName[places];
        nameAt = new int[n + 1];
        placeOfName = new int[n];
        for (int p = 0; p < places; p++) {
            Arrays.fill(placeOfName, firstName[p], firstName[p + 1], p);
        }
        for (int i = 0; i < n; i++) {
            nameAt[i + 1] = nameAt[i] + from.number();
        }
        names = from.bytes(nameAt[n]);
        keys = from.number();
        keyAt = new int[keys + 1];
        byte[] shared = from.bytes(keys);
        for (int i = 0; i < keys; i++) {
            keyAt[i + 1] = keyAt[i] + (shared[i] & 0xFF) + from.number();
        }
        keyBytes = new byte[keyAt[keys]];
        for (int i = 0; i < keys; i++) {
            int common = shared[i] & 0xFF;
            int start = keyAt[i];
            if (common > 0) {
                System.arraycopy(keyBytes, keyAt[i - 1], keyBytes, start, common);
            }
            from.bytes(keyBytes, start + common, keyAt[i + 1]);
        }
        int pair = 0;
        for (int i = 0; i < keys; i++) {
            int at = keyAt[i];
            int own = start(keyBytes[at], keyAt[i + 1] - at > 1 ? keyBytes[at + 1] : 0);
            while (pair <= own) {
                keysFrom[pair++] = i;
            }
        }
        Arrays.fill(keysFrom, pair, keysFrom.length, keys);
        postingAt = new int[keys + 1];
        for (int i = 0; i < keys; i++) {
            postingAt[i + 1] = postingAt[i] + from.number();
        }
        postings = from.ints(postingAt[keys]);
    }

    /** Reads the columns of a file in the order they were written. */
    private static final class Columns {
        private final byte[] all;
        private int at;

        Columns(byte[] all) {
            this.all = all;
        }

        int number() {
            return (int) large();
        }

        long large() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = all[at++];
                value |= (long) (b & 0x7F) << shift;
                if (b >= 0) {
                    return value;
                }
            }
        }

        String text() {
            int length = number();
            at += length;
            return new String(all, at - length, length, StandardCharsets.UTF_8);
        }

        byte[] bytes(int n) {
            at += n;
            return Arrays.copyOfRange(all, at - n, at);
        }

        void bytes(byte[] into, int start, int end) {
            System.arraycopy(all, at, into, start, end - start);
            at += end - start;
        }

        int[] ints(int n) {
            int[] column = new int[n];
            for (int i = 0; i < n; i++) {
                int raw = number();
                column[i] = raw >>> 1 ^ -(raw & 1);
            }
            return column;
        }

        char[] chars(int n) {
            char[] column = new char[n];
            for (int i = 0; i < n; i++) {
                column[i] = (char) number();
            }
            return column;
        }

        short[] shorts(int n) {
            short[] column = new short[n];
            for (int i = 0; i < n; i++) {
                int raw = number();
                column[i] = (short) (raw >>> 1 ^ -(raw & 1));
            }
            return column;
        }
    }

    /** The number of the first two bytes among all pairs of bytes. */
    private static int start(byte first, byte second) {
        return (first & 0xFF) << 8 | second & 0xFF;
    }

    /** A key as it is kept. */
    static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    /** Number of the key, or a negative number when there is none. */
    int key(byte[] wanted) {
        if (wanted.length == 0) {
            return -1;
        }
        int start = start(wanted[0], wanted.length > 1 ? wanted[1] : 0);
        int low = keysFrom[start];
        int high = keysFrom[start + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int c = Arrays.compareUnsigned(keyBytes, keyAt[middle], keyAt[middle + 1], wanted, 0, wanted.length);
            if (c == 0) {
                return middle;
            }
            if (c < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Whether the key is the loose form of some name. */
    boolean loose(int key) {
        for (int p = postingAt[key]; p < postingAt[key + 1]; p++) {
            if (has(p, LOOSE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a key begins with these bytes of the table. */
    boolean begins(int key, int start, int length) {
        return keyAt[key + 1] - keyAt[key] >= length
                && Arrays.equals(keyBytes, keyAt[key], keyAt[key] + length, keyBytes, start, start + length);
    }

    int postingStart(int key) {
        return postingAt[key];
    }

    int postingEnd(int key) {
        return postingAt[key + 1];
    }

    int nameOf(int posting) {
        return postings[posting] >>> 2;
    }

    boolean has(int posting, int form) {
        return (postings[posting] & form) != 0;
    }

    int placeOf(int name) {
        return placeOfName[name];
    }

    byte[] keyTable() {
        return keyBytes;
    }

    int keyStart(int key) {
        return keyAt[key];
    }

    int keyEnd(int key) {
        return keyAt[key + 1];
    }

    String keyText(int key) {
        return new String(keyBytes, keyAt[key], keyAt[key + 1] - keyAt[key], StandardCharsets.UTF_8);
    }

    int names() {
        return placeOfName.length;
    }

    String name(int name) {
        return new String(names, nameAt[name], nameAt[name + 1] - nameAt[name], StandardCharsets.UTF_8);
    }

    int firstName(int place) {
        return firstName[place];
    }

    int prominence(int place) {
        return prominence[place];
    }

    int population(int place) {
        return population[place];
    }

    String country(int place) {
        return texts[country[place]];
    }

    String feature(int place) {
        return texts[feature[place]];
    }

    /** The places that are countries, by code. */
    Map<String, PlaceId> countries() {
        Map<String, PlaceId> countries = new HashMap<>();
        int state = textNumber("PCLI");
        for (int p = 0; p < places; p++) {
            if (feature[p] == state) {
                countries.put(texts[country[p]], place(p).id());
            }
        }
        return countries;
    }

    /** The seats of the divisions of the first order, by country code, a bar and the name of the division. */
    Map<String, Integer> seats() {
        Map<String, Integer> seats = new HashMap<>();
        int seat = textNumber("PPLA");
        int capital = textNumber("PPLC");
        for (int p = 0; p < places; p++) {
            if ((feature[p] == seat || feature[p] == capital) && admin1[p] >= 0) {
                seats.merge(
                        texts[country[p]] + "|" + texts[admin1[p]], p, (a, b) -> population[b] > population[a] ? b : a);
            }
        }
        return Map.copyOf(seats);
    }

    /** Number of a text in the table, or a negative number. */
    int textNumber(String text) {
        return Arrays.binarySearch(texts, text);
    }

    boolean inCountry(int place, int country) {
        return this.country[place] == country;
    }

    Place place(int p) {
        String id = idKind[p] < 0 ? texts[(int) idNumber[p]] : texts[idKind[p]] + idNumber[p];
        Place.Precision kind = Place.Precision.values()[precision[p]];
        return new Place(
                new PlaceId(id),
                name(firstName[p]),
                arabic[p] < 0 ? Optional.empty() : Optional.of(name(firstName[p] + arabic[p])),
                latitude[p] / GRID,
                longitude[p] / GRID,
                kind,
                texts[country[p]],
                admin1[p] < 0 ? Optional.empty() : Optional.of(texts[admin1[p]]),
                admin2[p] < 0 ? Optional.empty() : Optional.of(texts[admin2[p]]),
                population[p],
                texts[feature[p]],
                radiusKm[p] == 0 ? kind.radiusKm() : radiusKm[p]);
    }

    /** Number of the place of an id, or a negative number. */
    int placeNumber(String id) {
        int colon = id.indexOf(':') + 1;
        int kind = colon == 0 ? -1 : textNumber(id.substring(0, colon));
        long number = 0;
        boolean numbered = kind >= 0 && id.length() > colon && id.length() - colon < 18;
        for (int i = colon; i < id.length() && numbered; i++) {
            char c = id.charAt(i);
            numbered = c >= '0' && c <= '9';
            number = number * 10 + (c - '0');
        }
        if (!numbered) {
            kind = -1;
            number = textNumber(id);
        }
        if (number < 0) {
            return -1;
        }
        int low = 0;
        int high = places - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int c = idKind[middle] != kind
                    ? Integer.compare(idKind[middle], kind)
                    : Long.compare(idNumber[middle], number);
            if (c == 0) {
                return middle;
            }
            if (c < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Writes the columns; numbers as LEB128, signed ones folded to the even and odd (zigzag). */
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

    private static String prefix(String id) {
        int colon = id.indexOf(':');
        return colon > 0 && id.substring(colon + 1).matches("[1-9][0-9]{0,16}") ? id.substring(0, colon + 1) : "";
    }

    /** Packs entries; ids must be unique. */
    static void write(String version, List<PlaceEntry> entries, OutputStream out) throws IOException {
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
        Map<String, Integer> textNumber = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            textNumber.put(texts.get(i), i);
        }
        record Row(PlaceEntry entry, int kind, long number) {}
        List<Row> rows = new ArrayList<>();
        for (PlaceEntry e : entries) {
            String prefix = prefix(e.id());
            rows.add(
                    prefix.isEmpty()
                            ? new Row(e, -1, number(textNumber, e.id()))
                            : new Row(
                                    e, number(textNumber, prefix), Long.parseLong(e.id().substring(prefix.length()))));
        }
        rows.sort(Comparator.comparingInt(Row::kind).thenComparingLong(Row::number));
        Sink sink = new Sink();
        sink.text(version);
        sink.large(texts.size());
        texts.forEach(sink::text);
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
        rows.forEach(r -> sink.signed((int) Math.round(r.entry().latitude() * GRID)));
        rows.forEach(r -> sink.signed((int) Math.round(r.entry().longitude() * GRID)));
        rows.forEach(
                r -> sink.signed((int) Math.min(Integer.MAX_VALUE, r.entry().population())));
        rows.forEach(r -> sink.signed((int) Math.round(r.entry().prominence() * 100)));
        rows.forEach(r -> sink.large(number(textNumber, r.entry().country())));
        rows.forEach(r ->
                sink.signed(r.entry().admin1().map(a -> number(textNumber, a)).orElse(-1)));
        rows.forEach(r ->
                sink.signed(r.entry().admin2().map(a -> number(textNumber, a)).orElse(-1)));
        rows.forEach(r -> sink.large(number(textNumber, r.entry().feature())));
        rows.forEach(r -> sink.bytes.write(r.entry().precision().ordinal()));
        rows.forEach(r -> sink.signed(r.entry().radiusKm()));
        List<List<String>> names = new ArrayList<>();
        for (Row row : rows) {
            List<String> kept = distinct(row.entry());
            names.add(kept);
            sink.signed(row.entry().arabic().map(kept::indexOf).orElse(-1));
        }
        names.forEach(list -> sink.large(list.size()));
        names.forEach(list -> list.forEach(name -> sink.large(name.getBytes(StandardCharsets.UTF_8).length)));
        names.forEach(list -> list.forEach(name -> sink.bytes.writeBytes(name.getBytes(StandardCharsets.UTF_8))));
        TreeMap<byte[], List<Integer>> keys = keys(names);
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
        byte[] all = sink.bytes.toByteArray();
        DataOutputStream head = new DataOutputStream(out);
        head.writeInt(MAGIC);
        head.writeInt(all.length);
        head.flush();
        DeflaterOutputStream deflated = new DeflaterOutputStream(out, new Deflater(9), 1 << 16);
        deflated.write(all);
        deflated.finish();
        out.flush();
    }

    private static int number(Map<String, Integer> numbers, String text) {
        Integer number = numbers.get(text);
        if (number == null) {
            throw new IllegalStateException("no number for " + text);
        }
        return number;
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
                    int forms = exactKey.equals(looseKey) ? EXACT | LOOSE : EXACT;
                    add(keys, exactKey, name << 2 | forms);
                }
                if (fresh && !looseKey.isEmpty() && !looseKey.equals(exactKey)) {
                    add(keys, looseKey, name << 2 | LOOSE);
                }
                name++;
            }
        }
        return keys;
    }

    private static void add(TreeMap<byte[], List<Integer>> keys, String key, int posting) {
        keys.computeIfAbsent(key.getBytes(StandardCharsets.UTF_8), k -> new ArrayList<>(1))
                .add(posting);
    }
}

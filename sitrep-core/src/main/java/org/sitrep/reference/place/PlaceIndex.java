package org.sitrep.reference.place;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.sitrep.base.PlaceId;
import org.sitrep.reference.Place;

/**
 * Places and their names as arrays, with the table of folded names they are found by. Places and names go by their numbers.
 * Immutable.
 *
 * <p>File, as {@link PlacePacking} writes it: the magic number, then one deflated block: text tables; one column after another for
 * the places; the names of each place, its main name first; the {@linkplain NameKeys folded names}.
 */
final class PlaceIndex {
    /** What a file begins with. */
    static final int MAGIC = 0x53474132;
    /** Parts of a degree in which latitudes and longitudes are kept. */
    static final double GRID = 1e5;

    final String version;
    final int places;
    /** The folded names, by which places are found. */
    final NameKeys keys;

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

    PlaceIndex(InputStream in) throws IOException {
        DataInputStream head = new DataInputStream(in);
        if (head.readInt() != MAGIC) {
            throw new IOException("this is no packed gazetteer");
        }
        byte[] all = new byte[head.readInt()];
        new DataInputStream(new InflaterInputStream(in, new Inflater(), 1 << 16)).readFully(all);
        PackedColumns from = new PackedColumns(all);
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
        keys = new NameKeys(from);
    }

    int placeOf(int name) {
        return placeOfName[name];
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
}

package org.sitrep.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sitrep.reference.place.CompactGazetteer;

/** The places collected so far, by id, by GeoNames id and by main name. */
final class Drafts {
    static final double SAME_PLACE_KM = 5;

    private final Map<String, Draft> byId = new TreeMap<>();
    private final Map<String, Draft> byGeonamesId = new HashMap<>();
    private final Map<String, List<Draft>> byName = new HashMap<>();

    void add(Draft draft) {
        if (byId.put(draft.id, draft) != null) {
            throw new IllegalStateException("twice the id " + draft.id);
        }
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** Takes a draft out again; whether it was there. */
    boolean remove(String id) {
        return byId.remove(id) != null;
    }

    Draft known(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new IllegalStateException("no place " + id));
    }

    /** All drafts by id. */
    Collection<Draft> all() {
        return byId.values();
    }

    /** Lets others of the same country find a draft by a main name. */
    void list(Draft draft, String main) {
        byName.computeIfAbsent(draft.country + CompactGazetteer.key(main), k -> new ArrayList<>(2))
                .add(draft);
    }

    /** Lets others find a draft by its GeoNames id; the first one listed keeps it. */
    void identify(Draft draft, String geonamesId) {
        if (!geonamesId.isEmpty()) {
            byGeonamesId.putIfAbsent(geonamesId, draft);
        }
    }

    /** The draft listed under the main name in the country. */
    List<Draft> named(String country, String main) {
        return byName.getOrDefault(country + CompactGazetteer.key(main), List.of());
    }

    /** The draft that is the same place: the same GeoNames id and near, or the same main name and very near. */
    Optional<Draft> twin(String geonamesId, Draft draft) {
        Draft same = byGeonamesId.get(geonamesId);
        if (same != null && same.kilometresTo(draft) < 4 * SAME_PLACE_KM) {
            return Optional.of(same);
        }
        return named(draft.country, draft.main).stream()
                .filter(other -> other.kilometresTo(draft) < SAME_PLACE_KM)
                .findFirst();
    }
}

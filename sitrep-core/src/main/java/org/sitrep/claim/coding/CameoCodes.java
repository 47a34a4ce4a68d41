package org.sitrep.claim.coding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.reference.CodeBooks;
import org.sitrep.reference.CodeBooks.CameoCode;

/**
 * Finds the CAMEO code that says most of a clause whose PLOVER type is known: that of the ACLED sub-event type where it names a means or
 * a way, otherwise what the verb dictionary gives for the words, then the code of the mode, last the general code of the type. A code is taken only
 * where CAMEO's own table turns it into that PLOVER type, so the two codes of a claim never gainsay each other. Safe for use by
 * several threads.
 */
final class CameoCodes {
    /** Codes for sub-event types of ACLED that name a means or a way. */
    private static final Map<String, String> OF_ACLED = Map.ofEntries(
            Map.entry("Air/drone strike", "195"),
            Map.entry("Shelling/artillery/missile attack", "194"),
            Map.entry("Armed clash", "190"),
            Map.entry("Suicide bomb", "1831"),
            Map.entry("Remote explosive/landmine/IED", "183"),
            Map.entry("Grenade", "193"),
            Map.entry("Chemical weapon", "2041"),
            Map.entry("Abduction/forced disappearance", "181"),
            Map.entry("Sexual violence", "1821"),
            Map.entry("Arrests", "173"),
            Map.entry("Looting/property destruction", "171"),
            Map.entry("Peaceful protest", "141"),
            Map.entry("Protest with intervention", "141"),
            Map.entry("Violent demonstration", "145"),
            Map.entry("Mob violence", "145"),
            Map.entry("Non-state actor overtakes territory", "190"),
            Map.entry("Government regains territory", "190"),
            Map.entry("Attack", "180"));

    /** Of the codes that become one type and mode the one that is meant most often; else it is the first of the book. */
    private static final Map<String, String> COMMONEST = Map.of("COERCE/restrict", "191", "MOBILIZE/troops", "154");

    /** Sub-event types that name no means: the words say more. */
    private static final Set<String> VAGUE = Set.of("Attack", "Other", "Agreement", "Change to group/activity");

    private final VerbDictionary verbs;
    private final CodeBooks books;
    private final Map<String, String> general = new LinkedHashMap<>();

    CameoCodes(VerbDictionary verbs, CodeBooks books) {
        this.verbs = verbs;
        this.books = books;
        general.putAll(COMMONEST);
        books.cameoCodes().stream()
                .filter(c -> c.code().length() >= 3)
                .sorted(Comparator.comparing((CameoCode c) -> c.code().length()).thenComparing(CameoCode::code))
                .forEach(c -> c.ploverType().ifPresent(type -> {
                    general.putIfAbsent(type + "/" + c.ploverMode().orElse(""), c.code());
                    general.putIfAbsent(type, c.code());
                }));
    }

    /** The shipped dictionary and code books. */
    static CameoCodes load() {
        return new CameoCodes(VerbDictionary.load(), CodeBooks.load());
    }

    /**
     * A code and what decided it.
     *
     * @param ground {@code words} or {@code verb} of the dictionary, the {@code rule}, or the {@code mode}, {@code sub-event} or {@code type} it follows from
     */
    record Found(String code, String ground) {}

    /**
     * The code of a clause.
     *
     * @param word the word that decided the PLOVER type
     * @param rule the rule that fired
     * @param plover the PLOVER type
     * @param mode its mode
     * @param acled the ACLED sub-event type
     * @return three or four digits; empty for types CAMEO does not know
     */
    Optional<Found> of(Tree tree, int word, Rule rule, String plover, Optional<String> mode, Optional<String> acled) {
        boolean vague = acled.isEmpty() || VAGUE.contains(acled.get());
        Optional<String> named = acled.flatMap(a -> Optional.ofNullable(OF_ACLED.get(a)))
                .filter(c -> becomes(c, plover, Optional.empty()));
        Optional<Found> found = vague
                ? verbs.coded(tree, word).filter(c -> becomes(c, plover, mode)).map(c -> new Found(c, "words"))
                : named.map(c -> new Found(c, "sub-event"));
        return found.or(() -> verbs.code(tree, word)
                        .filter(c -> vague && becomes(c, plover, mode))
                        .map(c -> new Found(c, "verb")))
                .or(() -> Optional.of(rule.id())
                        .filter(id -> rule.isByVerb())
                        .map(id -> id.substring(CodingRules.BY_VERB.length()))
                        .filter(c -> becomes(c, plover, Optional.empty()))
                        .map(c -> new Found(c, "rule")))
                .or(() -> mode.flatMap(m -> Optional.ofNullable(general.get(plover + "/" + m)))
                        .map(c -> new Found(c, "mode")))
                .or(() -> named.map(c -> new Found(c, "sub-event")))
                .or(() -> Optional.ofNullable(general.get(plover + "/"))
                        .or(() -> Optional.ofNullable(general.get(plover)))
                        .map(c -> new Found(c, "type")));
    }

    /** The PLOVER contexts of a CAMEO code. */
    List<String> contexts(String code) {
        return books.cameo(code).map(CameoCode::ploverContexts).orElse(List.of());
    }

    private boolean becomes(String code, String plover, Optional<String> mode) {
        Optional<CameoCode> known = books.cameo(code).filter(c -> code.length() >= 3);
        return known.flatMap(CameoCode::ploverType).filter(plover::equals).isPresent()
                && (mode.isEmpty()
                        || known.flatMap(CameoCode::ploverMode)
                                .map(m -> mode.get().equals(m))
                                .orElse(true));
    }
}

package org.sitrep.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The 30 labels of CASE 2021 task 2 and what they stand for: a sub-event type of ACLED or one of five further types. */
public final class CaseLabels {
    /** The number of labels of the three subtasks, as {@code --part} names them. */
    static final List<Integer> PARTS = List.of(25, 28, 30);

    private static final Map<String, String> TYPES = types();

    private CaseLabels() {}

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("ABDUCT_DISSAP", "Abduction/forced disappearance");
        types.put("AGREEMENT", "Agreement");
        types.put("AIR_STRIKE", "Air/drone strike");
        types.put("ARMED_CLASH", "Armed clash");
        types.put("ARREST", "Arrests");
        types.put("ART_MISS_ATTACK", "Shelling/artillery/missile attack");
        types.put("ATTACK", "Attack");
        types.put("CHANGE_TO_GROUP_ACT", "Change to group/activity");
        types.put("CHEM_WEAP", "Chemical weapon");
        types.put("DISR_WEAP", "Disrupted weapons use");
        types.put("FORCE_AGAINST_PROTEST", "Excessive force against protesters");
        types.put("GOV_REGAINS_TERIT", "Government regains territory");
        types.put("GRENADE", "Grenade");
        types.put("HQ_ESTABLISHED", "Headquarters or base established");
        types.put("MOB_VIOL", "Mob violence");
        types.put("NON_STATE_ACTOR_OVERTAKES_TER", "Non-state actor overtakes territory");
        types.put("NON_VIOL_TERRIT_TRANSFER", "Non-violent transfer of territory");
        types.put("OTHER", "Other");
        types.put("PEACE_PROTEST", "Peaceful protest");
        types.put("PROPERTY_DISTRUCT", "Looting/property destruction");
        types.put("PROTEST_WITH_INTER", "Protest with intervention");
        types.put("REM_EXPLOS", "Remote explosive/landmine/IED");
        types.put("SEX_VIOL", "Sexual violence");
        types.put("SUIC_BOMB", "Suicide bomb");
        types.put("VIOL_DEMONSTR", "Violent demonstration");
        types.put("ORG_CRIME", "Organised crime");
        types.put("NATURAL_DISASTER", "Natural disaster");
        types.put("MAN_MADE_DISASTER", "Man-made disaster");
        types.put("DIPLO", "Diplomatic event");
        types.put("ATTRIB", "Attribution of responsibility");
        return Collections.unmodifiableMap(types);
    }

    /** What a label stands for; the label itself when it is none of the 30. */
    public static String type(String label) {
        return TYPES.getOrDefault(label, label);
    }

    /** The first labels, of 25, 28 or 30: the types they stand for. */
    public static List<String> types(int count) {
        return List.copyOf(new ArrayList<>(TYPES.values()).subList(0, count));
    }

    /** The label of a type; the type itself when it has none. */
    static String label(String type) {
        return TYPES.entrySet().stream()
                .filter(e -> e.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(type);
    }
}

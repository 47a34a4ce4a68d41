package org.sitrep.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The slots of a document that are wrong or missing, for people. */
final class TemplateMisses {
    private TemplateMisses() {}

    static List<String> of(
            String document, List<FilledTemplate> found, List<FilledTemplate> gold, TemplateScore.Counts counts) {
        List<String> misses = new ArrayList<>();
        boolean[] met = new boolean[gold.size()];
        FilledTemplate nothing = new FilledTemplate("", Map.of());
        for (int i = 0; i < found.size(); i++) {
            int partner = counts.partner()[i];
            if (partner < 0) {
                misses.add(
                        GoldFiles.miss(document, "", "template " + found.get(i).type()));
                fillers(misses, document, found.get(i), nothing);
            } else {
                met[partner] = true;
                fillers(misses, document, found.get(i), gold.get(partner));
            }
        }
        for (int k = 0; k < gold.size(); k++) {
            if (!met[k]) {
                misses.add(GoldFiles.miss(document, "template " + gold.get(k).type(), ""));
                fillers(misses, document, nothing, gold.get(k));
            }
        }
        return misses;
    }

    private static void fillers(List<String> misses, String document, FilledTemplate found, FilledTemplate gold) {
        for (String role : FilledTemplate.ROLES) {
            for (Set<String> one : found.role(role)) {
                if (gold.role(role).stream().noneMatch(g -> TemplateScore.names(one, g))) {
                    misses.add(GoldFiles.miss(document, "", role + " " + String.join(" = ", one)));
                }
            }
            for (Set<String> one : gold.role(role)) {
                if (found.role(role).stream().noneMatch(p -> TemplateScore.names(p, one))) {
                    misses.add(GoldFiles.miss(document, role + " " + String.join(" = ", one), ""));
                }
            }
        }
    }
}

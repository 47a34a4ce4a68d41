package org.sitrep.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Hints;
import org.sitrep.reference.TextActorRegister;

/**
 * Says what the actor register holds and which names of a list it does not spot.
 *
 * <p>Arguments: files with one name a line, a tab and how often it occurs.
 */
public final class RegisterCoverage {
    private RegisterCoverage() {}

    public static void main(String[] files) throws IOException {
        TextActorRegister register = TextActorRegister.load();
        counts(register);
        for (String file : files) {
            coverage(register, Path.of(file));
        }
    }

    private static void counts(ActorRegister register) {
        Map<Actor.Kind, Integer> kinds = new EnumMap<>(Actor.Kind.class);
        Map<Actor.Role, Integer> roles = new EnumMap<>(Actor.Role.class);
        Map<Actor.Tie, Integer> ties = new EnumMap<>(Actor.Tie.class);
        Map<String, Integer> countries = new TreeMap<>();
        int aliases = 0;
        int dated = 0;
        for (Actor actor : register.all()) {
            kinds.merge(actor.kind(), 1, Integer::sum);
            actor.role().ifPresent(role -> roles.merge(role, 1, Integer::sum));
            actor.country().ifPresent(code -> countries.merge(code, 1, Integer::sum));
            aliases += actor.aliases().size();
            for (Actor.Relation relation : actor.relations()) {
                ties.merge(relation.tie(), 1, Integer::sum);
                dated += relation.from().isPresent() || relation.to().isPresent() ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s%nactors %d %s%nroles %s%naliases %d%nties, both sides %s, dated %d%nconflicts %d%nby country %s%n",
                register.version(),
                register.all().size(),
                kinds,
                roles,
                aliases,
                ties,
                dated,
                register.conflicts().size(),
                countries);
    }

    private static void coverage(ActorRegister register, Path file) throws IOException {
        int[] whole = new int[2];
        int[] part = new int[2];
        int[] described = new int[2];
        int[] all = new int[2];
        StringBuilder missed = new StringBuilder();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] columns = line.split("\t");
            String name = columns[0].replaceFirst("^(?i)(the|an?) ", "");
            int times = columns.length > 1 ? Integer.parseInt(columns[1]) : 1;
            String text = "of the " + name + ", it";
            List<ActorRegister.Spotted> spotted = register.spot(text);
            boolean found = spotted.stream().anyMatch(s -> s.span().in(text).equalsIgnoreCase(name));
            boolean told = !register.spotDescriptions(text, Hints.NONE).isEmpty();
            add(all, times);
            if (found) {
                add(whole, times);
            } else if (!spotted.isEmpty()) {
                add(part, times);
                missed.append("part\t").append(line).append('\n');
            } else if (told) {
                add(described, times);
                missed.append("described\t").append(line).append('\n');
            } else {
                missed.append("none\t").append(line).append('\n');
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: names %d (occurrences %d), whole name %d (%d), a name within %d (%d), described only %d (%d)%n%s",
                file.getFileName(),
                all[0],
                all[1],
                whole[0],
                whole[1],
                part[0],
                part[1],
                described[0],
                described[1],
                missed);
    }

    private static void add(int[] counts, int times) {
        counts[0]++;
        counts[1] += times;
    }
}

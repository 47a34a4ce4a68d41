package org.sitrep.event.stories;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word that names an event, cut to what its forms have in common. */
final class Heads {
    private static final Set<String> AFTER_HEAD = Set.of(
            "of", "in", "on", "to", "for", "at", "from", "up", "out", "down", "with", "by", "off", "into", "over", "as",
            "away");
    private static final Map<String, String> BASES = Stream.of(
                    "say said says saying",
                    "tell told tells",
                    "die died dies dead death deaths dying deadly",
                    "win won wins " + "winning winner victory victories",
                    "shoot shot shots shooting shootings",
                    "steal stole stolen " + "theft thefts",
                    "take took taken takes",
                    "give gave given gives",
                    "go went gone goes",
                    "fall fell " + "fallen falls",
                    "find found finds",
                    "leave left leaves",
                    "sell sold sells sale",
                    "buy bought buys " + "purchase purchased",
                    "strike struck strikes striking",
                    "lose lost loses loss losses defeat defeated " + "defeats",
                    "hold held holds",
                    "make made makes",
                    "come came comes",
                    "begin began begun begins start " + "started starts",
                    "break broke broken breaks",
                    "flee fled flees",
                    "fly flew flown",
                    "run ran runs",
                    "rise rose risen",
                    "sink sank sunk",
                    "speak spoke spoken speech",
                    "shake shook shaken shaking",
                    "think thought",
                    "write wrote written",
                    "drive drove driven",
                    "choose chose chosen choice",
                    "catch caught",
                    "bring brought",
                    "build built",
                    "deal dealt deals",
                    "fight fought fights",
                    "get got gets",
                    "keep kept",
                    "lead led",
                    "meet met " + "meeting",
                    "pay paid pays payment",
                    "ride rode",
                    "send sent sends",
                    "kill killed kills killing " + "killings slain murder murdered murders murdering homicide",
                    "spend spent",
                    "stand stood",
                    "sue sued suit lawsuit lawsuits sues suing",
                    "wed wedding married marry marriage",
                    "quake quakes earthquake " + "earthquakes temblor tremor tremors",
                    "fire fires blaze blazes",
                    "crash crashed crashes crashing",
                    "arrest arrested arrests detained",
                    "charge charged charges accused accuses",
                    "convict convicted conviction " + "convictions guilty",
                    "acquire acquired acquires acquisition acquiring",
                    "announce announced " + "announces announcement announcing",
                    "explode exploded explosion explosions blast blasts",
                    "hijack hijacked hijacking",
                    "escape escaped escapes escaping escapee",
                    "attack attacked attacks attacking " + "assault",
                    "injure injured injuries injury wounded hurt injuring",
                    "release released releases "
                            + "releasing launch launched unveil unveiled unveils introduce introduced introduces",
                    "sentence " + "sentenced sentences sentencing",
                    "elect elected election elections",
                    "replace replaced replaces " + "replacing",
                    "rob robbed robbery robberies heist heists",
                    "check checked checks checking enter " + "entered enters entering",
                    "host hosts hosting hosted",
                    "nominate nominated nomination nominations",
                    "investigate investigated investigation investigating probe",
                    "decide decided decision decides",
                    "fine fined " + "penalty penalties",
                    "fail failed failure fails",
                    "pass passed passing passes")
            .map(s -> s.split(" "))
            .flatMap(s -> Stream.of(s).map(w -> Map.entry(w, s[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

    private Heads() {}

    /** The head's stem; of a phrase the last word before a preposition. */
    static String of(List<String> words) {
        String head = words.get(0);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i > 0 && AFTER_HEAD.contains(word.toLowerCase(Locale.ROOT))) {
                break;
            }
            if (Character.isLetterOrDigit(word.charAt(0))) {
                head = word;
            }
        }
        return stem(head);
    }

    static String stem(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        String base = BASES.get(folded);
        return base == null ? StoryText.stem(folded) : base;
    }
}

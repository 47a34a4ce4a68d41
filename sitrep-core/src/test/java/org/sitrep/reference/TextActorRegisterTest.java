package org.sitrep.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.base.ActorId;
import org.sitrep.base.SitrepException;

class TextActorRegisterTest {
    private static final TextActorRegister SHIPPED = TextActorRegister.load();

    /** "words=id+id; words=id" for every name found. */
    private static String spotted(ActorRegister register, String text) {
        return register.spot(text).stream()
                .map(s -> s.span().in(text) + "="
                        + s.actors().stream().map(a -> a.id().value()).sorted().collect(Collectors.joining("+")))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISIL fighters fled | ISIL=islamic-state",
                "Isis is weaker | Isis=islamic-state",
                "fighters of IS left | IS=islamic-state",
                "this is all he is | ''",
                "isis is lower case | ''",
                "THIS IS ALL | ''",
                "Daesh’s fighters | Daesh=islamic-state",
                "Da’esh and Da'esh | Da’esh=islamic-state; Da'esh=islamic-state",
                "the Islamic State group said | Islamic State group=islamic-state",
                "the Islamic State of Iraq and the Levant | Islamic State of Iraq and the Levant=islamic-state",
                "the SDF and the YPG | SDF=sdf; YPG=ypg",
                "the Kurdish People's Protection Units (YPG) | Kurdish People's Protection Units=ypg; YPG=ypg",
                "told VoA on Sunday | VoA=voa",
                "activists of Raqqa Is Being Slaughtered Silently said | Raqqa Is Being Slaughtered Silently=rbss",
                "Raqqa is Being Slaughtered Silently | Raqqa is Being Slaughtered Silently=rbss",
                "the U.S.-led coalition said | U.S.-led coalition=us-led-coalition",
                "the US\u2011led coalition said | US\u2011led coalition=us-led-coalition",
                "the coalition said | coalition=saudi-led-coalition+us-led-coalition",
                "a coalition of parties | ''",
                "in the U.S. on Monday | U.S.=united-states",
                "in the US. Democratic Forces | US=united-states",
                "he told us who is here | ''",
                "the WHO and the US | WHO=who; US=united-states",
                "Syria's army | Syria's army=syrian-army",
                "Syria's dead | Syria=syria",
                "The Observatory counted | Observatory=sohr",
                "an observatory in Chile | Chile=chile",
                "Hashd al-Sha'abi and Hashd al-Shaabi | Hashd al-Sha'abi=pmf; Hashd al-Shaabi=pmf",
                "Medecins Sans Frontieres | Medecins Sans Frontieres=msf",
                "the Times reported | Times=new-york-times+the-times",
                "two Times as many | ''",
                "The Guardian, citing AFP, AP and Reuters | Guardian=the-guardian; AFP=afp; AP=associated-press; Reuters=reuters",
                "the Golden Division | Golden Division=cts",
                "South Sudan, not Sudan | South Sudan=south-sudan; Sudan=sudan",
                "the Pentagon and the State Department | Pentagon=us-defense-department; State Department=us-state-department",
                "But Assad said Putin agreed | Assad=bashar-al-assad; Putin=vladimir-putin",
                "President Erdogan and Mr Trump | President Erdogan=recep-tayyip-erdogan; Trump=donald-trump",
                "said al-Assad | Assad=bashar-al-assad",
                "Maher al-Assad in Sadr City | ''",
                "Hamza bin Laden | ''",
                "Ivanka Trump | ''",
                "Assad's forces | Assad's forces=syrian-armed-forces",
                "Syrian, Democratic Forces | ''",
                "NatoIsis | ''",
                "bad Iraqi news today | ''",
            })
    void theNamesOfATextAreFoundAsWritten(String text, String expected) {
        assertThat(spotted(SHIPPED, text)).isEqualTo(expected);
    }

    @Test
    void aNameMayRunOverALineButNotOverABlankLine() {
        assertThat(spotted(SHIPPED, "Syrian  Observatory for\nHuman Rights"))
                .isEqualTo("Syrian  Observatory for\nHuman Rights=sohr");
        assertThat(spotted(SHIPPED, "Deir Ezzor\n\n24 people in Oman")).isEqualTo("Oman=oman");
    }

    @Test
    void aNameIsFoundWithoutCaseOrMarksButAnExactAliasOnlyAsWritten() {
        assertThat(SHIPPED.named("syrian observatory for human rights"))
                .extracting(a -> a.id().value())
                .containsExactly("sohr");
        assertThat(SHIPPED.named("The New York Times"))
                .extracting(a -> a.id().value())
                .containsExactly("new-york-times");
        assertThat(SHIPPED.named("IS")).extracting(a -> a.id().value()).containsExactly("islamic-state");
        assertThat(SHIPPED.named("is")).isEmpty();
        assertThat(SHIPPED.named("nobody at all")).isEmpty();
    }

    @Test
    void thoseWhoBearOneNameComeInTheOrderOfTheFiles() {
        assertThat(SHIPPED.spot("the coalition said").get(0).actors())
                .extracting(a -> a.id().value())
                .containsExactly("us-led-coalition", "saudi-led-coalition");
    }

    @Test
    void anAllianceHoldsFromItsFirstDayAndForBothSides() {
        Actor sdf = SHIPPED.actor(new ActorId("sdf")).orElseThrow();
        Actor coalition = SHIPPED.actor(new ActorId("us-led-coalition")).orElseThrow();
        for (Actor.Relation relation : List.of(tie(sdf, coalition), tie(coalition, sdf))) {
            assertThat(relation.tie()).isEqualTo(Actor.Tie.ALLY);
            assertThat(relation.heldOn(LocalDate.of(2015, 10, 9))).isFalse();
            assertThat(relation.heldOn(LocalDate.of(2015, 10, 10))).isTrue();
            assertThat(relation.heldOn(LocalDate.of(2017, 3, 22))).isTrue();
        }
    }

    private static Actor.Relation tie(Actor one, Actor other) {
        return one.relations().stream()
                .filter(r -> r.other().equals(other.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theShippedRegisterIsWhole() {
        assertThat(SHIPPED.all()).hasSizeGreaterThan(1500);
        assertThat(SHIPPED.all()).extracting(Actor::id).doesNotHaveDuplicates().isSorted();
        assertThat(SHIPPED.all())
                .allSatisfy(a -> assertThat(a.relations())
                        .allSatisfy(r -> assertThat(SHIPPED.actor(r.other())).isPresent()));
        assertThat(SHIPPED.all())
                .allSatisfy(a -> assertThat(SHIPPED.named(a.name()))
                        .describedAs(a.name())
                        .contains(a));
        assertThat(SHIPPED.version()).isEqualTo(TextActorRegister.load().version());
    }

    @Test
    void everyNameAndAliasOfTheShippedRegisterIsSpottedInASentence() {
        for (Actor actor : SHIPPED.all()) {
            for (String name : names(actor)) {
                String text = "He saw the " + name + ", it seems.";
                assertThat(SHIPPED.spot(text))
                        .describedAs(name)
                        .anySatisfy(s -> assertThat(s.actors()).contains(actor));
            }
        }
    }

    private static List<String> names(Actor actor) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(actor.name()),
                        actor.aliases().stream().map(Actor.Alias::text))
                .map(n -> n.replaceFirst("^(?i)the ", ""))
                .toList();
    }

    @Test
    void linesOfACaseAddActorsAndExtendKnownOnes() {
        TextActorRegister more = SHIPPED.with(
                List.of(
                        "actor euphrates-wire",
                        "  name Euphrates Wire",
                        "  kind agency",
                        "  feeds-from sohr",
                        "",
                        "extend sdf",
                        "  alias Liberators"),
                "case");
        assertThat(spotted(more, "Euphrates Wire: Liberators advance"))
                .isEqualTo("Euphrates Wire=euphrates-wire; Liberators=sdf");
        assertThat(spotted(SHIPPED, "Euphrates Wire: Liberators advance")).isEmpty();
        assertThat(more.version()).isNotEqualTo(SHIPPED.version());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name X | f:1: \"name\" comes before any actor; begin the block with a line \"actor some-id\".",
                "actor | f:1: \"actor\" stands alone; write a value after it or leave the line out.",
                "actor A B | f:1: \"A B\" is not an id; use lower-case letters, digits and single hyphens, for example islamic-state.",
                "actor a/kind state | f:1: \"a\" has no name; add a line \"name ...\".",
                "actor a/name A | f:1: \"a\" has no kind; add a line \"kind ...\".",
                "actor a/name A/name B | f:3: \"a\" has a name already (A); write further names as \"alias ...\".",
                "actor a/kind state/kind state | f:3: \"a\" has a kind already; leave one of the two lines out.",
                "actor a/country Syria | f:2: \"Syria\" is not a country code; use two capital letters of ISO 3166-1, for example SY.",
                "actor a/alias -- | f:2: \"--\" has no letter; write a name as it stands in reports.",
                "actor a/friend b | f:2: \"friend\" is not a word of the register; use one of actor, conflict, extend, name, kind, role, country, field, active, alias, alias=, office, part-of, ally, enemy, feeds-from, voice-of, successor-of, split-from.",
                "actor a/name A/kind state/ally b | f:4: there is no actor \"b\"; add a block \"actor b\" or correct the id.",
                "actor a/name A/kind state/ally a | f:4: \"a\" is tied to itself; leave the line out or correct the id.",
                "actor a/ally b 2014 | f:2: \"2014\" is not a period; write FIRST..LAST with days as yyyy-mm-dd, either may be left out, for example 2014-06-29...",
                "actor a/ally b 2014-02-30.. | f:2: \"2014-02-30\" is not a day; write it as yyyy-mm-dd, or as yyyy-mm or yyyy.",
                "actor a/ally b 2014-02-03..2013-01-01 | f:2: the period ends before it begins; swap the days.",
                "actor a/ally b from 2014 | f:2: too many words after \"ally\"; write an id and, if needed, one period, for example \"ally turkey 2016-08-24..\".",
                "actor a/name A/kind state/actor a | f:4: the actor \"a\" is there already (f:1); choose another id, or write \"extend a\" to add to it.",
                "actor a/role robot | f:2: \"robot\" is not a role; use one of presidency, ministry, parliament, court, intelligence, forces, army, air-force, navy, guard, special-forces, police, border-guard, militia, rebels, jihadists, mercenaries, operation, peacekeepers, party, local-government, emergency-service, health-service.",
                "actor a/name A/kind state/office President | f:1: \"a\" holds an office and is no person; write \"kind person\" or leave the office out.",
                "actor a/alias B 2014-13.. | f:2: \"2014-13\" is not a day; write it as yyyy-mm-dd, or as yyyy-mm or yyyy.",
                "conflict c/party x | f:1: the conflict \"c\" has no name; add a line \"name ...\".",
                "conflict c/name C/party x | f:3: there is no actor \"x\"; add a block \"actor x\" or correct the id.",
                "conflict c/kind state | f:2: \"kind\" is not a word of a conflict; use one of name, country, active, party.",
                "conflict c/name C/conflict c | f:3: the conflict \"c\" is there already (f:1); choose another id, or write \"extend c\" to add to it.",
                "extend a | f:1: there is no actor \"a\" to extend yet; write \"actor a\" for a new one.",
            })
    void aWrongLineIsNamedWithWhatToDo(String lines, String message) {
        assertThatThrownBy(() -> TextActorRegister.parse(List.of(lines.split("/")), "f"))
                .isInstanceOf(SitrepException.class)
                .hasMessage(message);
    }

    @Test
    void anUnknownKindIsAnsweredWithTheKindsThereAre() {
        assertThatThrownBy(() -> TextActorRegister.parse(List.of("actor a", "kind robot"), "f"))
                .isInstanceOf(SitrepException.class)
                .hasMessageStartingWith("f:2: \"robot\" is not a kind; use one of state, government, armed-forces");
    }

    @Test
    void theFilesOfAFolderAreReadOverTheShippedOnes(@TempDir Path folder) throws IOException {
        Files.write(
                folder.resolve("a.txt"),
                List.of("extend sdf", "alias Liberators", "actor river-front", "name River Front", "kind armed-group"));
        Files.write(folder.resolve("b.txt"), List.of("extend river-front", "enemy sdf 2019.."));
        Files.write(folder.resolve("notes.md"), List.of("not a register file"));
        TextActorRegister mine = TextActorRegister.load(folder);
        assertThat(spotted(mine, "Liberators fought the River Front"))
                .isEqualTo("Liberators=sdf; River Front=river-front");
        assertThat(mine.enemies(new ActorId("sdf"), new ActorId("river-front"), LocalDate.of(2019, 1, 1)))
                .isTrue();
        assertThat(TextActorRegister.load(folder.resolve("absent")).version()).isEqualTo(SHIPPED.version());
    }

    @Test
    void aBrokenFileOfAFolderIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("mine.txt"), List.of("extend sdff"));
        assertThatThrownBy(() -> TextActorRegister.load(folder))
                .isInstanceOf(SitrepException.class)
                .hasMessage(file + ":1: there is no actor \"sdff\" to extend yet; write \"actor sdff\" for a new one.");
    }

    @Test
    void aLongTextIsSearchedInOnePass() {
        String text =
                "The SDF said the U.S.-led coalition struck Islamic State near Raqqa; who is to say. ".repeat(20_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(SHIPPED.spot(text)).hasSize(60_000));
    }
}

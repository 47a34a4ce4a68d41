package org.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What reports say of their making. */
class MakingTest {
    private static Making read(String text) {
        return MakingReader.read(text, Optional.empty(), "Hama Herald", Set.of());
    }

    @Test
    void authorsAndHelpersAreRead() {
        assertThat(read("By Salma Idris in Hama\nShells fell on Sunday.").contributors())
                .containsExactly("salma idris");
        assertThat(read("Shells fell. Additional reporting by Salma Idris in Hama.")
                        .contributors())
                .containsExactly("salma idris");
        assertThat(read("Shells fell. Our fixer Salma Idris helped with this report.")
                        .contributors())
                .containsExactly("salma idris");
        assertThat(MakingReader.read("Shells fell.", Optional.of("Salma Idris"), "Hama Herald", Set.of())
                        .contributors())
                .containsExactly("salma idris");
        assertThat(read("Story: Salma Idris\nAbu Sayyaf fighters left on Sunday.")
                        .contributors())
                .containsExactly("salma idris");
        assertThat(read("By Sidi ag Mohamed in Gao\nShells fell.").contributors())
                .containsExactly("sidi ag mohamed");
        assertThat(read("From Salma Idris, special correspondent\nShells fell.").contributors())
                .containsExactly("salma idris");
        assertThat(read("From Salma Idris in Hama\nShells fell.").contributors())
                .containsExactly("salma idris");
        assertThat(read("Dispatch: Salma Idris\nShells fell.").contributors()).containsExactly("salma idris");
        assertThat(read("From Deir Hafer soldiers marched north.").contributors())
                .isEmpty();
        assertThat(read("By Salma Idris and Omar Haddad\nShells fell.").contributors())
                .containsExactlyInAnyOrder("omar haddad", "salma idris");
        assertThat(read("By Salma Idris in Hama, Omar Haddad and Rim Saleh\nShells fell.")
                        .contributors())
                .containsExactlyInAnyOrder("omar haddad", "rim saleh", "salma idris");
        assertThat(read("Shells fell.\n(Reporting by Salma Idris and Omar Haddad; editing by Rim Saleh)")
                        .contributors())
                .containsExactlyInAnyOrder("omar haddad", "salma idris");
        assertThat(read("Shells fell.\nReporting from El Geneina by Salma Idris")
                        .contributors())
                .containsExactly("salma idris");
        assertThat(read("Reporting from Hama by our staff. Shells fell.").contributors())
                .isEmpty();
        assertThat(read("Reporting from El Geneina by bus is slow.").contributors())
                .isEmpty();
        assertThat(MakingReader.read(
                                "Shells fell.",
                                Optional.of("Salma Idris, stringer in El Geneina, for the Relief Network"),
                                "Relief Network",
                                Set.of())
                        .contributors())
                .containsExactly("salma idris");
        assertThat(read("By our staff\nShells fell.").contributors()).isEmpty();
        assertThat(read("By The Associated Press\nShells fell.").contributors()).isEmpty();
    }

    @Test
    void agenciesAreCreditedAnywhere() {
        assertThat(read("Shells fell on Sunday, a nurse told the AP.").credits())
                .contains("AP");
        assertThat(read("(AP) Shells fell on Sunday.").credits()).contains("AP");
        assertThat(read("Shells fell.\nThe Associated Press contributed this article.")
                        .credits())
                .contains("Associated Press");
        assertThat(read("Shells fell on Sunday. Reuters").credits()).contains("Reuters");
        assertThat(read("[Midday bulletin, item 2 - AFP] Shells fell on Sunday.")
                        .credits())
                .contains("AFP");
        assertThat(read("Shells fell on Sunday.\n(c) Agence France-Presse").credits())
                .contains("Agence France-Presse");
        assertThat(read("Shells fell in Hama (population 9,000 - the third largest) on Sunday.")
                        .credits())
                .isEmpty();
    }

    @Test
    void ownFilmIsAWitnessAndSomebodyElsesIsNot() {
        assertThat(read("A tanker burns, footage shot by the Hama Herald's camera crew shows.")
                        .witness())
                .isTrue();
        assertThat(read("A tanker burns in a picture taken by a photographer of the Hama Herald.")
                        .witness())
                .isTrue();
        assertThat(read("A tanker burns, footage shot by Channel Two's camera crew shows.")
                        .witness())
                .isFalse();
    }

    @Test
    void aReporterWhoWasThereIsAWitness() {
        assertThat(read("Six buses left. A correspondent of Sinai Gate stood at the barrier and counted them.")
                        .witness())
                .isTrue();
        assertThat(read("A bomb tore the bus apart, our correspondent reports from the scene.")
                        .witness())
                .isTrue();
        assertThat(read("Hundreds fled Shire. A Tigray Lens reporter counted forty carts.")
                        .witness())
                .isTrue();
        assertThat(read("A bomb went off. Our correspondent reached the square at noon and counted eight bodies.")
                        .witness())
                .isTrue();
        assertThat(read("A bomb went off. A Hama Herald reporter arrived at the scene before the police.")
                        .witness())
                .isTrue();
        assertThat(read("Shells tore the depot open. Our photographer took the attached picture on Tuesday.")
                        .witness())
                .isTrue();
        assertThat(read("A bomb went off. Our correspondent reached the mayor by telephone.")
                        .witness())
                .isFalse();
        assertThat(read("Soldiers burned the mill. I saw the smoke from the ridge.")
                        .witness())
                .isTrue();
        assertThat(read("A bomb tore the bus apart. Our reporter reached the spot minutes later.")
                        .witness())
                .isTrue();
        assertThat(read("Shells wrecked the depot. Our photographer took the attached picture from a roof.")
                        .witness())
                .isTrue();
        assertThat(read("Shells wrecked the depot, the Hama Herald's reporter in the town says.")
                        .witness())
                .isTrue();
        assertThat(read("A reporter of the Hama Herald who went to the depot on Friday saw that shells had wrecked it.")
                        .witness())
                .isTrue();
        assertThat(read("A bomb tore the bus apart. Our reporter reached the mayor by telephone.")
                        .witness())
                .isFalse();
        assertThat(read("\"I saw the smoke,\" a miller said.").witness()).isFalse();
        assertThat(read("Reporters Without Borders found the law wanting.").witness())
                .isFalse();
        assertThat(read("Six buses left, the governor told our correspondent.").witness())
                .isFalse();
    }

    @Test
    void aBodyWhoseOwnPeopleWereThereIsAWitness() {
        assertThat(read("A drone hit a pharmacy. Our emergency team gave first aid.")
                        .witness())
                .isTrue();
        assertThat(read("The station was destroyed. Two of our volunteers went there with an ambulance.")
                        .witness())
                .isTrue();
        assertThat(read("Shells fell. Our delegates reached the village at noon.")
                        .witness())
                .isTrue();
        assertThat(read("\"Our volunteers carried the wounded,\" the council said.")
                        .witness())
                .isFalse();
        assertThat(read("Our team of lawyers is at your disposal.").witness()).isFalse();
    }

    @Test
    void aVoiceOnTheRadioIsAContributor() {
        assertThat(read("The gate is open. You heard Salma Idris, on assignment for Radio Orontes.")
                        .contributors())
                .containsExactly("salma idris");
        assertThat(read("The gate is open. Salma Idris, reporting from Hama.").contributors())
                .containsExactly("salma idris");
        assertThat(read("You heard the shells in Hama.").contributors()).isEmpty();
    }

    @Test
    void sourcesMayBeListedBehindAColonOrWithSemicolons() {
        assertThat(read("Hama, bakery hit. Sources: the Hama Post; Coast Herald.")
                        .sources())
                .containsExactly("Hama Post", "Coast Herald");
        assertThat(read("Bakery hit. Compiled from reports by the Hama Post, the Coast Herald and Sada Hama.")
                        .sources())
                .containsExactly("Hama Post", "Coast Herald", "Sada Hama");
        assertThat(read("Bakery hit. Sources (2): Hama Post, Coast Herald.").sources())
                .containsExactly("Hama Post", "Coast Herald");
        assertThat(read("Bakery hit. Sources: (1) Post and Pictures; (2) Hama is Being Watched. More will follow.")
                        .sources())
                .containsExactly("Post and Pictures", "Hama is Being Watched");
        assertThat(read("Bakery hit. Source: Hama Post").sources()).isEmpty();
    }

    @Test
    void translationsNameTheirModel() {
        assertThat(read("Shells fell. Translated from the Arabic of Sada Hama.").translatedFrom())
                .contains("Sada Hama");
        assertThat(read("Sada Hama writes (our translation from Arabic): shells fell.")
                        .translatedFrom())
                .contains("Sada Hama");
        assertThat(read("Shells fell.").translatedFrom()).isEmpty();
    }

    @Test
    void listedSourcesAreRead() {
        assertThat(
                        read("Flats were razed, citing the Syrian Observatory for Human Rights and Raqqa Is Being Slaughtered Silently.")
                                .sources())
                .containsExactly("Syrian Observatory for Human Rights", "Raqqa Is Being Slaughtered Silently");
        assertThat(read("It lists as its sources the Hama Post and the Coast Herald.")
                        .sources())
                .containsExactly("Hama Post", "Coast Herald");
        assertThat(read("Flats were razed, according to the Observatory.").sources())
                .isEmpty();
    }

    @Test
    void whoeverDidTheFieldWorkWorkedOnIt() {
        assertThat(read("Shells fell. Field work: Salma Idris.").contributors()).containsExactly("salma idris");
        assertThat(read("Salma Idris, researcher\nShells fell.").contributors()).containsExactly("salma idris");
        assertThat(read("Shells fell, our local researcher Salma Idris found.").contributors())
                .containsExactly("salma idris");
        assertThat(read("Salma Idris, farmer\nShells fell.").contributors()).isEmpty();
    }

    @Test
    void whatIsFoundInThePostsOfOthersIsTheirs() {
        assertThat(read("It found this in the posts of two of them, Raqqa Forum and Balikh News.")
                        .sources())
                .containsExactly("Raqqa Forum", "Balikh News");
        assertThat(read("It was put together from reports by Raqqa Forum and Balikh News.")
                        .sources())
                .containsExactly("Raqqa Forum", "Balikh News");
        assertThat(read("Two local sources: Raqqa Forum and Balikh News.").sources())
                .containsExactly("Raqqa Forum", "Balikh News");
        assertThat(read("He lives in the house of Raqqa Forum and Balikh News.").sources())
                .isEmpty();
    }
}

package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitrep.base.Unit;

/** Who is named in another sentence, behind a long description, by a count or by a denial. */
class WhoSaysItTest {
    private static final Paper PAPER = Paper.of("Delta Post", 2023, 11, 8);

    private static Claim claim(String text, String words) {
        return PAPER.claim(text, words);
    }

    private static String chain(Claim claim) {
        return Paper.chain(claim);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "This was reported by the mayor of Taiz. | mayor of Taiz",
                "The news came from a nurse at the hospital. | nurse at the hospital",
                "So says the Herald. | Herald",
                "The information is from the Red Cross. | International Committee of the Red Cross",
                "That was made public by Mwatana. | Mwatana for Human Rights",
                "The figure was supplied by the health ministry. | health ministry",
                "This is according to the Herald, which cites a doctor. | Herald < doctor",
                "That was the third attack this week, the mayor said. | ''",
                "This was denied by the Houthis. | ''",
                "It was announced by the army that schools would close. | ''",
                "We have this from the Herald, which cites a doctor. | Herald < doctor",
                "That is what the Red Cross, which runs a clinic there, reported on Monday. | International Committee of the Red"
                        + " Cross",
                "We have heard this before. | ''",
                "Residents came from their houses. | ''",
            })
    void theNextSentenceMaySayWhereAStatementComesFrom(String next, String chain) {
        Claim claim = claim("Mortar shells hit the market in Taiz on Tuesday. " + next, "Mortar shells hit");

        assertThat(chain(claim)).isEqualTo(chain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Two villages near Gwoza were burned on Monday, the chairman of the council, Musa Bello, revealed. | burned"
                        + " | Musa Bello",
                "Two villages near Gwoza were burned on Monday, a driver for the mission who asked not to be named said in a"
                        + " text message. | burned | driver for the mission",
                "Soldiers have left the bridge at Gwoza, our correspondent found on Tuesday. | left | our correspondent",
                "Men on motorcycles burned the school of Foube on Sunday, said the Red Cross. | burned | International Committee"
                        + " of the Red Cross",
                "Shops were looted in Skadovsk on Tuesday, the General Staff of the Ukrainian Armed Forces reported. | looted"
                        + " | General Staff of the Ukrainian Armed Forces",
                "Six people were killed near Gwoza on Monday, two bodies found in the river on Tuesday. | killed | ''",
                "Eleven people were killed on Tuesday, Al Nao hospital said. | killed | Al Nao hospital",
            })
    void whoSpeaksMayStandBehindALongDescription(String text, String words, String chain) {
        assertThat(chain(claim(text, words))).isEqualTo(chain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The UN Assistance Mission in Afghanistan held a briefing on Tuesday. A spokeswoman said that nine people were"
                        + " flogged in Maimana on Sunday. | unama",
                "At a briefing of the UN Assistance Mission in Afghanistan a spokesman said: \"Nine people were flogged in"
                        + " Maimana on Sunday.\" | unama",
                "The Red Cross called for calm in Kabul. The Red Cross said that the road was closed. Nine people were flogged"
                        + " in Maimana on Sunday, a spokesman said. | icrc",
                "A spokeswoman told reporters that nine people were flogged in Maimana on Sunday. | ''",
            })
    void aSpokesmanOfNobodySpeaksForTheBodyNamedBefore(String text, String actor) {
        Voice last = claim(text, "flogged").by().last().value();

        assertThat(last.actor().map(a -> a.value()).orElse("")).isEqualTo(actor);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "By the tally of the Red Cross, nine people were killed in Maimana on Sunday. | International Committee of the"
                        + " Red Cross",
                "Nine people were killed in Maimana on Sunday on the mayor's figures. | mayor",
                "Fighting has killed 300 people by the count of the National Centre for Historical Memory. | National Centre"
                        + " for Historical Memory",
                "Nine people were killed by the wall of the governor in Maimana on Sunday. | ''",
            })
    void whoCountsSaysSo(String text, String chain) {
        assertThat(chain(claim(text, "killed"))).isEqualTo(chain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The army rejected reports that its soldiers had looted shops in Yathrib on Monday. | looted | DENIED",
                "Claims that soldiers looted shops in Yathrib were dismissed by the Iraqi army on Monday. | looted | DENIED",
                "Allegations that fighters had burned houses near Yathrib were denied by the Popular Mobilization Forces."
                        + " | burned | DENIED",
                "The army said that soldiers looted shops in Yathrib on Monday. | looted | AFFIRMED",
                "Reports that soldiers looted shops in Yathrib were confirmed by the Iraqi army on Monday. | looted"
                        + " | AFFIRMED",
            })
    void whatIsDeniedAsAClaimIsDenied(String text, String words, Stance.Polarity polarity) {
        assertThat(claim(text, words).stance().polarity()).isEqualTo(polarity);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Al Nao hospital raised the number of people killed by the shelling of Omdurman: it now stands at 15 killed."
                        + " | stands | Al Nao hospital | 15",
                "The hospital put the number of people killed by the shelling of Omdurman on Tuesday at 15. | put | hospital"
                        + " | 15",
                "The ministry gives the number of dead in Tuesday's raid on Omdurman as 37. | gives | ministry | 37",
                "After the bombing of Omdurman the number of killed has gone up to 21, the council said. | gone | council | 21",
                "The council said that the number of people killed by the shells that hit the market of Omdurman on Tuesday had"
                        + " risen to 15. | risen | council | 15",
                "Three of the injured have died, taking the toll of Tuesday's raid on Omdurman to 15, the council said."
                        + " | taking | council | 15",
                "The town hall of Zinjibar has corrected its figure for Tuesday's bombing: it is now 21 dead. | 21 dead"
                        + " | town hall of Zinjibar | 21",
                "The toll of Tuesday's shelling of Omdurman was given as 15 dead by the hospital. | given | hospital | 15",
                "The Red Cross now speaks of 15 dead in Tuesday's shelling of Omdurman. | speaks | International Committee of"
                        + " the Red Cross | 15",
            })
    void aCountMayStandFarFromAVerbOfKilling(String text, String words, String chain, double number) {
        Claim claim = claim(text, words);

        assertThat(chain(claim)).isEqualTo(chain);
        assertThat(claim.that().particulars().amounts()).singleElement().satisfies(a -> {
            assertThat(a.amount().value().unit()).isEqualTo(Unit.KILLED);
            assertThat(a.amount().value().high()).hasValue(number);
            assertThat(a.amount().value().low()).hasValue(number);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen raided a market in Marka on Monday, as documented by the Red Cross. | International Committee of the Red"
                        + " Cross",
                "Gunmen raided a market in Marka on Monday, in an incident recorded by the Red Cross. | International Committee"
                        + " of the Red Cross",
                "As the Red Cross tells it, gunmen raided a market in Marka on Monday. | International Committee of the Red"
                        + " Cross",
                "The army made known that gunmen raided a market in Marka on Monday. | army",
                "The mayor let it be known that gunmen raided a market in Marka on Monday. | mayor",
                "In the words of the mayor, gunmen raided a market in Marka on Monday. | mayor",
                "Gunmen raided a market in Marka on Monday (source: Red Cross). | International Committee of the Red Cross",
                "Gunmen raided a market in Marka on Monday, the Herald has learned from a trader. | Herald < trader",
                "Gunmen raided a market in Marka on Monday, reads a statement of the Somali National Army. | Somali National"
                        + " Army",
                "Word of it came from the village elders. Gunmen raided a market in Marka on Monday. | village elders",
                "Gunmen raided a market in Marka on Monday. Credit for the news goes to the Herald. | Herald",
                "Gunmen raided a market in Marka on Monday, in an attack led by a deserter. | ''",
                "Word of it has spread in the camp. Gunmen raided a market in Marka on Monday. | ''",
            })
    void turnsOfSpeechNameASource(String text, String chain) {
        assertThat(chain(claim(text, "raided a market"))).isEqualTo(chain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We reported on Monday that soldiers had looted the market of Marka. That was wrong. | DENIED",
                "The army called the report that soldiers looted the market of Marka false. | DENIED",
                "It is untrue that soldiers looted the market of Marka on Monday, the army said. | DENIED",
                "The Red Cross has taken back its report that soldiers looted the market of Marka. | DENIED",
                "The army dismissed as fabricated a report that soldiers had looted the market of Marka. | DENIED",
                "The army rejected as baseless accusations that soldiers had looted the market of Marka. | DENIED",
                "The army disputed that soldiers had looted the market of Marka on Monday. | DENIED",
                "Soldiers looted the market of Marka on Monday. That was a surprise. | AFFIRMED",
                "The Red Cross stands by its report that soldiers looted the market of Marka. | AFFIRMED",
                "It is true that soldiers looted the market of Marka on Monday, the army said. | AFFIRMED",
            })
    void whatIsCalledUntrueIsDenied(String text, Stance.Polarity polarity) {
        assertThat(claim(text, "looted").stance().polarity()).isEqualTo(polarity);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Fifteen people, not eleven, were killed in Monday's raid on Marka, the hospital now says. | 15",
                "The hospital has revised the death toll of Monday's raid on Marka upwards, from 11 to 15. | 15",
                "The hospital counted 15 dead after Monday's raid on Marka, up from 11. | 15",
                "The count of the dead after Monday's raid on Marka has since grown to 15, the hospital said. | 15",
                "Four more have died, bringing the toll of Monday's raid on Marka to 15, the hospital said. | 15",
                "Monday's raid on Marka left 15 people dead, the hospital said. | 15",
            })
    void theLastFigureOfACorrectionCounts(String text, double number) {
        Claim claim = claim(text, "Marka");

        assertThat(claim.that().particulars().amounts())
                .anySatisfy(a -> {
                    assertThat(a.amount().value().unit()).isEqualTo(Unit.KILLED);
                    assertThat(a.amount().value().high()).hasValue(number);
                    assertThat(a.amount().value().low()).hasValue(number);
                })
                .noneSatisfy(a -> assertThat(a.amount().value().high()).hasValue(11));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A device left in a bag blew up at a mosque in Kunduz on Monday, police said. | A device left in a bag blew up",
                "A rocket fired from Gaza hit a house in Sderot on Monday, the council said. | A rocket fired from Gaza hit a"
                        + " house",
                "Fighters sent from Raqqa attacked a base near Tabqa on Monday, the SDF said. | Fighters sent from Raqqa"
                        + " attacked a base",
                "The fighters came from Raqqa and attacked a base near Tabqa on Monday, the SDF said. | attacked a base",
            })
    void ofTwoPastFormsTheSecondIsTheVerb(String text, String evidence) {
        assertThat(claim(text, evidence).evidence().quote()).contains(evidence);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The toll of the massacre is known: 46 inhabitants of Ouenkoro were shot dead. | shot | ACTUAL",
                "Forty-six inhabitants of Ouenkoro are believed to have been shot dead. | shot | POSSIBLE",
            })
    void aKnownTollIsNoBelief(String text, String words, Stance.Modality modality) {
        assertThat(claim(text, words).stance().modality()).isEqualTo(modality);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"They burned the mill of Guit,\" Ingrid Solheim, who heads the office, told the journalists. | Ingrid Solheim",
                "\"They burned the mill of Guit,\" said Ingrid Solheim of the Red Cross to the assembled press. | Ingrid"
                        + " Solheim",
                "Raiders burned the mill of Guit, the doctor said before reporters. | doctor",
                "Raiders burned the mill of Guit, a nurse told Reuters. | Reuters < nurse",
            })
    void whoIsToldDoesNotSayIt(String text, String chain) {
        assertThat(chain(claim(text, "burned"))).isEqualTo(chain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Raiders burned the mill of Guit, according to a 2018 study by Mwatana. | Mwatana for Human Rights",
                "Raiders burned the mill of Guit. That assessment was shared on Tuesday by a French official. | French official",
                "Raiders have burned the mill of Guit, the panel of experts estimated in its yearly paper. | panel of experts",
                "The mill of Guit was burned, a clip filmed by a nurse shows. | nurse",
                "The mill of Guit was burned, footage shows. | ''",
                "Doctors in Bentiu report that raiders burned the mill of Guit. | Doctors in Bentiu",
                "Raiders burned the mill of Guit. That building was shared on Tuesday by two families. | ''",
            })
    void papersFilmsAndAssessmentsAreSomebodys(String text, String chain) {
        assertThat(chain(claim(text, "burned"))).isEqualTo(chain);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The army fought the M23 near Kibumba. Nine people were killed, the rebel group's spokesman said. | m23",
                "The M23 took Kibumba on Monday. Nine people were killed there, a spokesman for the rebels said. | m23",
                "The M23 and the ADF fought near Kibumba. Nine people were killed, the rebel group's spokesman said. | ''",
                "The M23 took Kibumba on Monday. Nine people were killed there, the hospital's director said. | ''",
            })
    void theSpokesmanOfTheGroupSpeaksForTheOnlyOneNamed(String text, String actor) {
        Voice last = claim(text, "killed").by().last().value();

        assertThat(last.actor().map(a -> a.value()).orElse("")).isEqualTo(actor);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Herald withdraws its report of 3 May, which said that raiders burned the mill of Guit. | DENIED",
                "The Red Cross withdraws alert 33 of Monday, which said that raiders burned the mill of Guit. | DENIED",
                "The army rejected a report by the Herald which claimed that raiders had burned the mill of Guit. | DENIED",
                "The army praised a report by the Herald which said raiders burned the mill of Guit. | AFFIRMED",
            })
    void whatAReportThatIsWithdrawnSaidIsDenied(String text, Stance.Polarity polarity) {
        assertThat(claim(text, "burned").stance().polarity()).isEqualTo(polarity);
    }

    @Test
    void twoWithAPrepositionEachSayItBoth() {
        assertThat(
                        PAPER
                                .read(
                                        "Raiders burned the mill of Guit, according to the Red Cross and to Dr. Laith Rawi.")
                                .stream()
                                .map(Paper::chain))
                .containsExactly("International Committee of the Red Cross", "Dr. Laith Rawi");
    }
}

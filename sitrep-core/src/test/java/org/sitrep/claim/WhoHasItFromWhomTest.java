package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From whom an outlet has it, who is quoted by whom, whose loss and whose denial a turn of speech tells. */
class WhoHasItFromWhomTest {
    private static final Paper PAPER = Paper.of("Euphrates Courier", 2018, 11, 2);

    private static Claim claim(String text, String words) {
        return PAPER.claim(text, words);
    }

    private static String sources(Claim claim) {
        return Paper.chain(claim);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Six farmers were killed in Aden on Friday, the Coast Herald has it from a midwife. | were killed"
                        + " | Coast Herald < midwife",
                "Six farmers were killed in Aden on Friday, the Coast Herald wrote, with reference to the mayor. | were killed"
                        + " | Coast Herald < mayor",
                "Referring to the mayor, the Coast Herald said that six farmers were killed in Aden. | were killed"
                        + " | Coast Herald < mayor",
                "Six farmers were killed in Aden, according to the Coast Herald, which had spoken to the mayor. | were killed"
                        + " | Coast Herald < mayor",
                "Six farmers were killed in Aden, according to the Coast Herald, citing the mayor. | were killed"
                        + " | Coast Herald < mayor",
                "Six farmers were killed in Aden, the Coast Herald reads in a report of Amnesty International. | were killed"
                        + " | Coast Herald < Amnesty International",
                "Six farmers were killed in Aden, the mayor said, referring to the night before. | were killed | mayor",
            })
    void anOutletHasItFromSomebody(String text, String words, String source) {
        assertThat(sources(claim(text, words))).isEqualTo(source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Six farmers were killed in Aden on Friday, the mayor was quoted as saying by the Coast Herald. | were killed"
                        + " | Coast Herald < mayor",
                "The mayor was cited by the Coast Herald as having said that six farmers were killed in Aden. | were killed"
                        + " | Coast Herald < mayor",
                "Six farmers were killed in Aden on Friday, the agency quoted the mayor as saying. | were killed | agency < mayor",
                "Six farmers were killed in Aden, the mayor told the press. | were killed | mayor",
                "On its website the Aden hospital wrote that six farmers were killed in Aden. | were killed | Aden hospital",
                "Six farmers were killed in Aden, a statement signed by the mayor reads. | were killed | mayor",
                "Word from the mayor is that six farmers were killed in Aden. | were killed | mayor",
                "It was the mayor who said that six farmers were killed in Aden. | were killed | mayor",
                "Six farmers were killed in Aden, if one believes the mayor. | were killed | mayor",
                "Soldiers opened fire on a bus near Aden on Tuesday, the mayor said. | opened fire | mayor",
                "Islamic State took the town of Aden on Sunday, the group said in a statement. | took | Islamic State",
                "The Taliban seized the base near Aden from the army on Sunday, the movement said. | seized | Taliban",
                "The mayor was adamant that six farmers were killed in Aden. | were killed | mayor",
                "The mayor left no doubt that six farmers were killed in Aden. | were killed | mayor",
                "To hear the mayor tell it, six farmers were killed in Aden. | were killed | mayor",
                "Six farmers were killed in Aden, the mayor let it be known. | were killed | mayor",
                "An answer came from the mayor: six farmers were killed in Aden. | were killed | mayor",
                "The mayor left the town after six farmers were killed in Aden. | were killed | ''",
                "Six farmers were killed in Aden, allege residents. | were killed | residents",
                "In the rooms of the council in Aden, Majid Barakat put the toll of the raid at six killed."
                        + " | six killed | Majid Barakat",
            })
    void turnsOfSpeechNameASource(String text, String words, String source) {
        assertThat(sources(claim(text, words))).isEqualTo(source.equals("''") ? "" : source);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "There is no truth, the army says, in the story that its soldiers shot nine farmers in Aden. | shot | DENIED",
                "The army said its men had nothing to do with the killing of nine farmers in Aden. | killing | DENIED",
                "The army rejected any part in the killing of nine farmers in Aden. | the killing of | DENIED",
                "Not a single farmer was killed by soldiers in Aden, the army insisted. | killed | DENIED",
                "It is not the case that nine farmers were killed in Aden. | killed | DENIED",
                "Our report that nine farmers were killed in Aden was wrong. | killed | DENIED",
                "The Gazette no longer stands by its report that nine farmers were killed in Aden. | killed | DENIED",
                "It was not our planes that bombed the market of Aden, the army said. | bombed | DENIED",
                "It was our planes that bombed the market of Aden, the army said. | bombed | AFFIRMED",
                "The claim that nine farmers were killed in Aden has turned out to be false. | killed | DENIED",
                "The army did not dispute that nine farmers were killed in Aden. | killed | AFFIRMED",
                "On Monday this newspaper reported that nine farmers were killed in Aden. That report was wrong. | killed | DENIED",
                "On Monday the Gazette wrote that nine farmers were killed in Aden. It has withdrawn the story. | killed | DENIED",
                "On Monday the Gazette wrote that nine farmers were killed in Aden. The story has since been withdrawn. | killed"
                        + " | DENIED",
                "On Monday the Gazette wrote that nine farmers were killed in Aden. The army has withdrawn. | killed | AFFIRMED",
                "The army took part in the killing of nine farmers in Aden. | killing | AFFIRMED",
                "Our report that nine farmers were killed in Aden was not wrong. | killed | AFFIRMED",
            })
    void whatIsDisownedIsDenied(String text, String words, Stance.Polarity polarity) {
        assertThat(claim(text, words).stance().polarity()).isEqualTo(polarity);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The army lost nine men in the valley of Aden. | lost | army",
                "The army had nine men killed near Aden on Friday. | killed | army",
                "Seven farmers killed near Aden on Friday | killed | farmers",
                "The army has lost nine games near Aden and shot two farmers. | shot | farmers",
            })
    void thoseWhoSuffer(String text, String words, String target) {
        assertThat(claim(text, words).that().particulars().part(Part.Role.TARGET))
                .as(text)
                .map(p -> p.party().value().text())
                .hasValueSatisfying(t -> assertThat(t).contains(target));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The hospital in Aden received the bodies of nine people killed on Sunday. | bodies of nine | KILLED",
                "Nine farmers are dead after a raid on Aden. | are dead | KILLED",
                "The army suffered the loss of nine men in a raid on Aden. | loss | KILLED",
                "The raid left nine farmers dead in Aden on Sunday. | left | KILLED",
            })
    void bodiesAndLossesAreDead(String text, String words, String unit) {
        assertThat(claim(text, words).that().particulars().amounts())
                .extracting(a -> a.amount().value().unit().name())
                .contains(unit);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "An attack by the rebels on Aden is looming. | attack | POSSIBLE",
                "An assault on Aden is only a matter of time. | assault | POSSIBLE",
                "An assault on Aden is only days away, an officer said. | assault | POSSIBLE",
                "An attack by the rebels on Aden looms, an officer said. | attack | POSSIBLE",
                "An assault by the rebels on Aden is expected on Friday, a teacher said. | assault | POSSIBLE",
                "A raid on Aden was feared all week. | raid | POSSIBLE",
                "Attacks on Aden were planned there, a teacher said. | Attacks | ACTUAL",
                "An attack by the rebels on Aden is over. | attack | ACTUAL",
            })
    void whatLoomsHasNotHappened(String text, String words, Stance.Modality modality) {
        assertThat(claim(text, words).stance().modality()).isEqualTo(modality);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Kunduz, 28 September: drone strike on a house | drone strike | Air/drone strike",
                "Aden: nine dead in raid | nine dead | Attack",
                "Nine dead in raid on Aden | Nine dead | Attack",
            })
    void aLineNeedsNoVerb(String text, String words, String acled) {
        assertThat(claim(text, words).that().particulars().code(EventCode.Book.ACLED))
                .hasValue(acled);
    }
}

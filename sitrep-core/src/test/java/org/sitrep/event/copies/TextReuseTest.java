package org.sitrep.event.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitrep.event.Reprint;

class TextReuseTest {
    private static final List<String> STORY = List.of(
            "Three dead after boiler bursts in laundry",
            "A boiler burst in a laundry behind the old fish market in Maresh on Tuesday, killing three workers.",
            "Rescuers dug through broken bricks for six hours before they reached the last of the missing.",
            "Neighbours had complained about the noise of the machine for weeks, the owner of a bakery told reporters.",
            "The mayor ordered every boiler in the quarter to be inspected before the end of the month.",
            "Two of the wounded were flown to a hospital in the capital, where surgeons operated through the night.");
    private static final List<String> OTHER = List.of(
            "Laundry blast kills three in Maresh",
            "Three people lost their lives when steam equipment failed at a Maresh washing business.",
            "Families waited at the cordon while crews searched the ruin.",
            "City hall wants all such machines in the district checked soon.",
            "Doctors in the capital treated two survivors.");

    @Test
    void aCutTextIsACopy() {
        assertThat(extent(STORY, STORY.subList(0, 3))).isEqualTo(Reprint.Extent.COPY);
    }

    @Test
    void aNewLeadInAnotherOrderIsStillACopy() {
        List<String> made = new ArrayList<>(OTHER.subList(0, 1));
        made.addAll(List.of(STORY.get(5), STORY.get(3), STORY.get(2), STORY.get(4)));
        assertThat(extent(STORY, made)).isEqualTo(Reprint.Extent.COPY);
    }

    @Test
    void oneSentenceTakenOverIsReuse() {
        List<String> made = new ArrayList<>(OTHER);
        made.add(STORY.get(2).replace("six hours", "seven hours"));
        made.add("A fund for the families was opened by the union of laundry workers, which also called for a strike.");
        made.add("Flags on public buildings will fly low until the funerals have been held on Friday and Saturday.");
        assertThat(extent(STORY, made)).isEqualTo(Reprint.Extent.PARTIAL);
    }

    @Test
    void ownWordsAreIndependent() {
        assertThat(extent(STORY, OTHER)).isEqualTo(Reprint.Extent.INDEPENDENT);
    }

    @Test
    void aSharedQuotationIsNoReuseWhateverItsMarks() {
        String speech =
                "we warned them again and again that this machine would one day kill the people who work beside it";
        for (String quoted : List.of(
                "\"" + speech + ",\" she said.",
                "\u201C" + speech + ",\u201D she said.",
                "`` " + speech + " , '' she said .")) {
            List<String> a = new ArrayList<>(STORY);
            a.add("\"" + speech + "\", his widow said.");
            List<String> b = new ArrayList<>(OTHER);
            b.add(quoted);
            assertThat(extent(a, b)).as(quoted).isEqualTo(Reprint.Extent.INDEPENDENT);
        }
    }

    @Test
    void speechThatLostItsMarksIsKnownByItsFirstPerson() {
        String speech =
                "We warned them again and again that this machine would one day kill the people who work beside it.";
        List<String> a = new ArrayList<>(STORY);
        a.add(speech);
        List<String> b = new ArrayList<>(OTHER);
        b.add(speech);
        assertThat(extent(a, b)).isEqualTo(Reprint.Extent.INDEPENDENT);
    }

    @Test
    void spellingsAndUnitsDoNotHideACopy() {
        String one =
                "The convoy of the jewellery dealers stopped 40 km outside the town centre and waited for an escort.";
        String other =
                "The convoy of the jewelry dealers stopped 25 miles outside the town center and waited for an escort.";
        assertThat(extent(List.of(one), List.of(other))).isEqualTo(Reprint.Extent.COPY);
    }

    @Test
    void theStampTellsWhichCameFirst() {
        assertThat(earlier("May 3 , 2015 | 9 : 10 pm", "May 4 , 2015 | 8 : 00 am"))
                .isEqualTo(Reprint.Earlier.FIRST);
        assertThat(earlier("Posted 03 / 05 / 2015 06 : 11 PM", "Published 5 March 2015 18 : 03"))
                .isEqualTo(Reprint.Earlier.SECOND);
        assertThat(earlier("5 March 2015 18 : 30 GMT", "March 5 , 2015 2 : 00 PM EST"))
                .isEqualTo(Reprint.Earlier.FIRST);
    }

    @Test
    void withoutStampsTheLongerTextCameFirst() {
        assertThat(TextReuse.between(STORY.subList(0, 4), STORY).earlier()).isEqualTo(Reprint.Earlier.SECOND);
    }

    private static Reprint.Extent extent(List<String> a, List<String> b) {
        Reprint there = TextReuse.between(a, b);
        assertThat(TextReuse.between(b, a).extent()).isEqualTo(there.extent());
        return there.extent();
    }

    private static Reprint.Earlier earlier(String first, String second) {
        List<String> a = new ArrayList<>(List.of(first));
        a.addAll(STORY);
        List<String> b = new ArrayList<>(List.of(second));
        b.addAll(STORY);
        return TextReuse.between(a, b).earlier();
    }
}

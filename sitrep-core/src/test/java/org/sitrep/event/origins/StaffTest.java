package org.sitrep.event.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.claim.Voice;

class StaffTest {
    private static Optional<String> outlet(String voice) {
        return Staff.of(new Voice.AnonymousVoice(voice, Optional.empty(), Optional.empty()), "Coast News");
    }

    @Test
    void anOutletsOwnPeopleAreTheOutlet() {
        assertThat(outlet("our correspondent in Azaz")).contains("Coast News");
        assertThat(outlet("two of our reporters")).contains("Coast News");
        assertThat(outlet("Salt and Light's reporters in Raqqa province")).contains("Salt and Light");
        assertThat(outlet("the Hama Herald's own correspondent")).contains("Hama Herald");
        assertThat(outlet("a correspondent of the Hama Herald in Azaz")).contains("Hama Herald");
    }

    @Test
    void othersAreNot() {
        assertThat(outlet("reporters")).isEmpty();
        assertThat(outlet("a reporter from the town")).isEmpty();
        assertThat(outlet("the Hama Herald's sources in Azaz")).isEmpty();
        assertThat(outlet("our sources")).isEmpty();
    }
}

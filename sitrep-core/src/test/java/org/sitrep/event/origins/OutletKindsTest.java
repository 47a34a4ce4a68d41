package org.sitrep.event.origins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.claim.Voice;

class OutletKindsTest {
    private static boolean describes(String voice, String outlet) {
        return OutletKinds.describes(new Voice.OutletVoice(voice, Optional.empty()), outlet);
    }

    @Test
    void whatKindOfOutletItIsMayBeItsNameOrSaidBesideIt() {
        assertThat(describes("radio station Free Coast", "radio free coast")).isTrue();
        assertThat(describes("the newspaper Two Rivers", "two rivers newspaper"))
                .isTrue();
        assertThat(describes("radio station Free Coast", "free coast daily")).isFalse();
        assertThat(describes("Two Rivers Radio", "two rivers daily")).isFalse();
    }
}

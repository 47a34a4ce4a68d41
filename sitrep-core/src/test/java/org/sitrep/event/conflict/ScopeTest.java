package org.sitrep.event.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sitrep.base.Amount;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.base.Unit;
import org.sitrep.claim.Counted;

class ScopeTest {
    private static Scope of(String counted) {
        return Scope.of(
                new Counted(Cited.at(new Span(0, 1), new Amount.Exactly(5, Unit.KILLED)), Optional.of(counted)));
    }

    @Test
    void familiesAreCountedOtherwiseThanPeople() {
        assertThat(of("families")).isEqualTo(of("one family of five")).isNotEqualTo(of("people"));
        assertThat(of("residents of the quarter")).isEqualTo(of("people"));
        assertThat(of("children")).isNotEqualTo(of("families")).isNotEqualTo(of("people"));
    }
}

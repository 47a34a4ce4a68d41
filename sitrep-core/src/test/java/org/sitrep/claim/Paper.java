package org.sitrep.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.Reading;
import org.sitrep.Shared;
import org.sitrep.base.Cited;
import org.sitrep.report.Hints;

/**
 * A paper of one day whose text is read for its claims, by readers loaded once. Whatever is read is checked to stand in the text.
 *
 * @param outlet its name
 * @param day when it was published
 */
record Paper(String outlet, Optional<LocalDate> day) {
    static Paper of(String outlet, int year, int month, int day) {
        return new Paper(outlet, Optional.of(LocalDate.of(year, month, day)));
    }

    /** A paper that does not say of which day it is. */
    static Paper undated(String outlet) {
        return new Paper(outlet, Optional.empty());
    }

    /** The claims of a text. */
    List<Claim> read(String text) {
        Hints hints = new Hints(Optional.of(outlet), day, Optional.empty(), Optional.empty());
        Reading reading = Reading.of("report.txt", text.getBytes(StandardCharsets.UTF_8), hints);
        List<Claim> claims = Shared.claims()
                .read(Shared.names().read(reading.text()).value())
                .value();
        claims.forEach(claim -> assertTraced(claim, reading.text().text()));
        return claims;
    }

    private static void assertTraced(Claim claim, String text) {
        assertThat(claim.evidence().span().in(text)).isEqualTo(claim.evidence().quote());
        for (Cited<Voice> voice : claim.by().chain()) {
            voice.from().firstSpan().ifPresent(s -> assertThat(s.in(text)).isNotBlank());
        }
        assertThat(claim.repeats())
                .allSatisfy(r -> assertThat(r.span().in(text)).isEqualTo(r.quote()))
                .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        claim.that()
                .particulars()
                .purpose()
                .ifPresent(p ->
                        assertThat(p.from().firstSpan().orElseThrow().in(text)).isEqualTo(p.value()));
    }

    /** The first claim of a text whose evidence holds these words; there must be one. */
    Claim claim(String text, String words) {
        List<Claim> found = read(text).stream()
                .filter(c -> c.evidence().quote().contains(words))
                .toList();
        assertThat(found).as("claims about \u201c%s\u201d in: %s", words, text).isNotEmpty();
        return found.get(0);
    }

    /** Who says it behind the outlet, outer first. */
    static String chain(Claim claim) {
        return claim.by().chain().stream().skip(1).map(c -> c.value().name()).collect(Collectors.joining(" < "));
    }
}

package org.sitrep.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sitrep.claim.Claim;
import org.sitrep.ledger.Fact.ClaimRead;
import org.sitrep.ledger.Facts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class BodiesTest {
    private final Bodies bodies = new Bodies();

    private static Claim claim() {
        return Facts.claims(Facts.report("Was there a raid?", Instant.parse("2017-03-08T12:00:00Z")))
                .get(1);
    }

    @Test
    void repetitionsPurposeAndConfidenceComeBack() {
        Claim claim = claim();

        Claim back = bodies.read(bodies.write(new ClaimRead(claim, "v")), ClaimRead.class)
                .claim();

        assertThat(back).isEqualTo(claim);
        assertThat(back.repeats()).hasSize(1);
        assertThat(back.that().particulars().purpose()).isPresent();
        assertThat(back.that().particulars().codes().get(0).value().confidence())
                .isPresent();
    }

    @Test
    void aClaimStoredBeforeTheseWereKnownHasNone() {
        JsonMapper json = JsonMapper.builder().build();
        ObjectNode fact = (ObjectNode) json.readTree(bodies.write(new ClaimRead(claim(), "v")));
        ObjectNode claim = (ObjectNode) fact.get("claim");
        ObjectNode that = (ObjectNode) claim.get("that").get("particulars");
        claim.remove("repeats");
        that.remove("purpose");
        ((ObjectNode) that.get("codes").get(0).get("value")).remove("confidence");
        String before = json.writeValueAsString(fact);
        assertThat(before).doesNotContain("purpose", "repeats", "0.875");

        Claim back = bodies.read(before, ClaimRead.class).claim();

        assertThat(back.repeats()).isEmpty();
        assertThat(back.that().particulars().purpose()).isEmpty();
        assertThat(back.that().particulars().codes().get(0).value().confidence())
                .isEmpty();
    }
}

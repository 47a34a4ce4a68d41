package org.sitrep.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.base.EventId;
import org.sitrep.desk.Analysts;
import org.sitrep.desk.Desk;
import org.sitrep.desk.Signed;
import org.sitrep.desk.Views.EffectView;
import org.sitrep.event.ClaimFamily;
import org.sitrep.event.Grade;
import org.sitrep.review.Decision;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * The routes of {@code docs/manual/api.md} that record what an analyst decides; with {@code preview=true} they only say what it
 * would change.
 */
@RestController
class RulingController {
    private static final Pattern GRADE = Pattern.compile("([A-Fa-f])?([1-6])?");

    private final Desk desk;
    private final JsonMapper mapper;

    RulingController(Desk desk, JsonMapper mapper) {
        this.desk = desk;
        this.mapper = mapper;
    }

    @PostMapping(path = "/api/events/{id}/grade", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EffectView> grade(
            @PathVariable("id") String id,
            @RequestParam(name = "preview", defaultValue = "false") boolean preview,
            @RequestBody byte[] body) {
        Given given = Given.of(body, mapper, Set.of("grade", "seen"));
        Signed signed = given.signed();
        String code = given.needed("grade");
        Matcher read = GRADE.matcher(code);
        if (!read.matches()) {
            throw new Question.Unclear(
                    "\"" + code + "\" is no grade; it is a letter A to F, a number 1 to 6, or both: B2.");
        }
        Optional<Grade.Reliability> letter =
                Optional.ofNullable(read.group(1)).map(l -> Grade.Reliability.valueOf(l.toUpperCase(Locale.ROOT)));
        Optional<Integer> number = Optional.ofNullable(read.group(2)).map(Integer::valueOf);
        return settled(preview, () -> {
            seen(id, given);
            return analysts().graded(event(id), letter, number, signed);
        });
    }

    @PostMapping(path = "/api/events/{id}/merge", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EffectView> merge(
            @PathVariable("id") String id,
            @RequestParam(name = "preview", defaultValue = "false") boolean preview,
            @RequestBody byte[] body) {
        Given given = Given.of(body, mapper, Set.of("with", "seen"));
        Signed signed = given.signed();
        List<EventId> all = Stream.concat(
                        Stream.of(id),
                        given.ids("with").orElseThrow(() -> new Question.Unclear("with is not given.")).stream())
                .map(RulingController::event)
                .toList();
        return settled(preview, () -> {
            seen(id, given);
            return analysts().merged(all, signed);
        });
    }

    @PostMapping(path = "/api/events/{id}/split", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EffectView> split(
            @PathVariable("id") String id,
            @RequestParam(name = "preview", defaultValue = "false") boolean preview,
            @RequestBody byte[] body) {
        Given given = Given.of(body, mapper, Set.of("claims", "seen"));
        Signed signed = given.signed();
        return settled(preview, () -> {
            seen(id, given);
            return analysts().split(event(id), given.claims("claims"), signed);
        });
    }

    @PostMapping(path = "/api/consents", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EffectView> consent(
            @RequestParam(name = "preview", defaultValue = "false") boolean preview, @RequestBody byte[] body) {
        Given given = Given.of(body, mapper, Set.of("source", "family"));
        Signed signed = given.signed();
        String source = given.needed("source");
        ClaimFamily family = family(given.needed("family"));
        return settled(preview, () -> analysts().consented(source, family, signed));
    }

    @PostMapping(path = "/api/decisions/{id}/withdraw", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EffectView> withdraw(
            @PathVariable("id") String id,
            @RequestParam(name = "preview", defaultValue = "false") boolean preview,
            @RequestBody byte[] body) {
        Signed signed = Given.of(body, mapper, Set.of()).signed();
        return settled(preview, () -> analysts().withdrawn(id, signed));
    }

    private ResponseEntity<EffectView> settled(boolean preview, Supplier<Decision> making) {
        EffectView effect = analysts().settle(making, !preview);
        return ResponseEntity.status(preview ? 200 : 201).body(effect);
    }

    private void seen(String id, Given given) {
        given.claimsIfAny("seen").ifPresent(claims -> analysts().seen(event(id), claims));
    }

    private Analysts analysts() {
        return desk.analysts();
    }

    private static EventId event(String id) {
        if (id.isBlank()) {
            throw new Faults.Absent("event");
        }
        return new EventId(id);
    }

    private static ClaimFamily family(String words) {
        return Arrays.stream(ClaimFamily.values())
                .filter(f -> f.words().equals(words) || f.name().equalsIgnoreCase(words))
                .findFirst()
                .orElseThrow(() -> new Question.Unclear("There is no family \"" + words + "\". Families: "
                        + Arrays.stream(ClaimFamily.values())
                                .map(ClaimFamily::words)
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}

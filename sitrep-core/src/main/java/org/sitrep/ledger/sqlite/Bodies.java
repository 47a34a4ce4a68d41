package org.sitrep.ledger.sqlite;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sitrep.base.ActorId;
import org.sitrep.base.Amount;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Evidence;
import org.sitrep.base.OffsetMap;
import org.sitrep.base.PlaceId;
import org.sitrep.base.ReportId;
import org.sitrep.base.Span;
import org.sitrep.base.When;
import org.sitrep.claim.Assertion;
import org.sitrep.claim.Voice;
import org.sitrep.event.Regrouping;
import org.sitrep.report.Intake;
import org.sitrep.review.Decision;
import org.sitrep.text.Token;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * Facts as JSON and back; the same fact gives the same characters.
 *
 * <p>Sealed cases carry a property {@code type}; ids are strings, spans {@code [start,end]}, tokens
 * {@code [start,end,form]}, offset maps flat lists of {@code derived start, derived end, source start, source end}.
 * A list that a fact of an older version does not have is read as an empty one.
 */
final class Bodies {
    /** Names of the sealed cases as the store has them; classes may be renamed, these may not. */
    private static final Map<Class<?>, Map<String, Class<?>>> CASES = Map.of(
            Evidence.class,
            Map.of(
                    "quoted", Evidence.Quoted.class,
                    "metadata", Evidence.InMetadata.class,
                    "analyst", Evidence.ByAnalyst.class),
            Amount.class,
            Map.of(
                    "exactly", Amount.Exactly.class,
                    "at-least", Amount.AtLeast.class,
                    "at-most", Amount.AtMost.class,
                    "between", Amount.Between.class,
                    "about", Amount.About.class,
                    "share", Amount.Share.class),
            When.class,
            Map.of(
                    "on", When.OnDay.class,
                    "within", When.Within.class,
                    "before", When.Before.class,
                    "after", When.After.class,
                    "relative", When.Relative.class,
                    "unstated", When.Unstated.class),
            Intake.class,
            Map.of(
                    "file", Intake.FromFile.class,
                    "url", Intake.FromUrl.class,
                    "feed", Intake.FromFeed.class,
                    "warc", Intake.FromWarc.class,
                    "hand", Intake.FromHand.class),
            Voice.class,
            Map.of(
                    "outlet", Voice.OutletVoice.class,
                    "organisation", Voice.OrganisationVoice.class,
                    "person", Voice.PersonVoice.class,
                    "anonymous", Voice.AnonymousVoice.class),
            Regrouping.class,
            Map.of("together", Regrouping.Together.class, "apart", Regrouping.Apart.class),
            Assertion.class,
            Map.of(
                    "occurrence", Assertion.Occurrence.class,
                    "condition", Assertion.Condition.class,
                    "estimate", Assertion.Estimate.class),
            Decision.class,
            Map.of(
                    "graded", Decision.Graded.class,
                    "consented", Decision.Consented.class,
                    "regrouped", Decision.Regrouped.class,
                    "withdrawn", Decision.Withdrawn.class));

    private final JsonMapper json;

    Bodies() {
        SimpleModule values = new SimpleModule("sitrep");
        text(values, ReportId.class, ReportId::value, ReportId::new);
        text(values, ClaimId.class, ClaimId::value, ClaimId::new);
        text(values, ActorId.class, ActorId::value, ActorId::new);
        text(values, PlaceId.class, PlaceId::value, PlaceId::new);
        values.addSerializer(Span.class, new SpanOut()).addDeserializer(Span.class, new SpanIn());
        values.addSerializer(Token.class, new TokenOut()).addDeserializer(Token.class, new TokenIn());
        values.addSerializer(OffsetMap.class, new OffsetsOut()).addDeserializer(OffsetMap.class, new OffsetsIn());
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(values)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .withConfigOverride(List.class, o -> o.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT));
        CASES.forEach((parent, cases) -> {
            builder.addMixIn(parent, Cased.class);
            cases.forEach((name, type) -> builder.registerSubtypes(new NamedType(type, name)));
        });
        json = builder.build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Cased {}

    String write(Object fact) {
        return wellFormed(json.writeValueAsString(fact));
    }

    /** Half a surrogate pair cannot be stored as UTF-8; inside a JSON string it can be written as an escape. */
    private static String wellFormed(String body) {
        StringBuilder escaped = null;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < body.length()
                    && Character.isLowSurrogate(body.charAt(i + 1));
            if (paired || !Character.isSurrogate(c)) {
                if (escaped != null) {
                    escaped.append(c);
                }
                if (paired) {
                    i++;
                    if (escaped != null) {
                        escaped.append(body.charAt(i));
                    }
                }
                continue;
            }
            if (escaped == null) {
                escaped = new StringBuilder(body.length() + 16).append(body, 0, i);
            }
            escaped.append("\\u").append(HexFormat.of().toHexDigits(c));
        }
        return escaped == null ? body : escaped.toString();
    }

    <T> T read(String body, Class<T> type) {
        return json.readValue(body, type);
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<T, String> out, Function<String, T> in) {
        module.addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator to, SerializationContext context) {
                to.writeString(out.apply(value));
            }
        });
        module.addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser from, DeserializationContext context) {
                return in.apply(from.getString());
            }
        });
    }

    private static final class SpanOut extends ValueSerializer<Span> {
        @Override
        public void serialize(Span value, JsonGenerator to, SerializationContext context) {
            to.writeStartArray();
            to.writeNumber(value.start());
            to.writeNumber(value.end());
            to.writeEndArray();
        }
    }

    private static final class SpanIn extends ValueDeserializer<Span> {
        @Override
        public Span deserialize(JsonParser from, DeserializationContext context) {
            int start = from.nextIntValue(-1);
            int end = from.nextIntValue(-1);
            from.nextToken();
            return new Span(start, end);
        }
    }

    private static final class TokenOut extends ValueSerializer<Token> {
        @Override
        public void serialize(Token value, JsonGenerator to, SerializationContext context) {
            to.writeStartArray();
            to.writeNumber(value.span().start());
            to.writeNumber(value.span().end());
            to.writeString(value.form());
            to.writeEndArray();
        }
    }

    private static final class TokenIn extends ValueDeserializer<Token> {
        @Override
        public Token deserialize(JsonParser from, DeserializationContext context) {
            Span span = new Span(from.nextIntValue(-1), from.nextIntValue(-1));
            from.nextToken();
            String form = from.getString();
            from.nextToken();
            return new Token(span, form);
        }
    }

    private static final class OffsetsOut extends ValueSerializer<OffsetMap> {
        @Override
        public void serialize(OffsetMap value, JsonGenerator to, SerializationContext context) {
            to.writeStartArray();
            for (OffsetMap.Run run : value.runs()) {
                to.writeNumber(run.derived().start());
                to.writeNumber(run.derived().end());
                to.writeNumber(run.source().start());
                to.writeNumber(run.source().end());
            }
            to.writeEndArray();
        }
    }

    private static final class OffsetsIn extends ValueDeserializer<OffsetMap> {
        @Override
        public OffsetMap deserialize(JsonParser from, DeserializationContext context) {
            List<OffsetMap.Run> runs = new ArrayList<>();
            int derived = from.nextIntValue(-1);
            while (derived >= 0) {
                Span here = new Span(derived, from.nextIntValue(-1));
                Span there = new Span(from.nextIntValue(-1), from.nextIntValue(-1));
                runs.add(new OffsetMap.Run(here, there));
                derived = from.nextIntValue(-1);
            }
            return OffsetMap.of(runs);
        }
    }
}

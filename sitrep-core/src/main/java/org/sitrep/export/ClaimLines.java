package org.sitrep.export;

import java.util.Optional;
import org.sitrep.base.Cited;
import org.sitrep.base.Evidence;
import org.sitrep.base.Span;
import org.sitrep.base.When;
import org.sitrep.claim.Attribution;
import org.sitrep.claim.Claim;
import org.sitrep.claim.Counted;
import org.sitrep.claim.EventCode;
import org.sitrep.claim.Part;
import org.sitrep.claim.Particulars;
import org.sitrep.claim.Voice;
import org.sitrep.claim.Where;
import org.sitrep.event.Carrier;
import org.sitrep.event.Event;
import org.sitrep.event.Telling;
import org.sitrep.reference.Gazetteer;
import org.sitrep.reference.Place;
import org.sitrep.situation.Situation;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Claims as JSON Lines, one claim a line, each field with the characters it was read from; evidence as TextQuoteSelector and
 * TextPositionSelector of the W3C Web Annotation Data Model. Fields: docs/fields/claims.md.
 */
public final class ClaimLines implements Export {
    /** As many code units of context as a TextQuoteSelector gets on either side. */
    private static final int CONTEXT = 32;

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public String mediaType() {
        return "application/jsonl; charset=utf-8";
    }

    @Override
    public String fileExtension() {
        return "jsonl";
    }

    @Override
    public int rows(Situation situation) {
        return situation.events().stream().mapToInt(e -> e.tellings().size()).sum();
    }

    @Override
    public String write(Situation situation, Gazetteer gazetteer) {
        StringBuilder out = new StringBuilder();
        for (Event event : situation.events()) {
            for (Telling telling : event.tellings()) {
                out.append(Reading.JSON.writeValueAsString(line(event, telling, gazetteer)))
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static ObjectNode line(Event event, Telling telling, Gazetteer gazetteer) {
        Claim claim = telling.claim();
        Carrier carrier = telling.carrier();
        ObjectNode line = Reading.JSON.createObjectNode();
        line.put("id", claim.id().value());
        line.put("event", event.id().value());
        ObjectNode report = line.putObject("report");
        report.put("id", claim.report().value());
        report.put("outlet", carrier.outlet());
        text(report, "title", carrier.title());
        text(report, "published", carrier.published().map(Object::toString));
        report.put("received", carrier.received().toString());
        line.set("target", target(claim));
        line.put("sentence", claim.sentence().quote());
        Attribution by = claim.by();
        ArrayNode chain = line.putArray("chain");
        for (Cited<Voice> hop : by.chain()) {
            chain.add(voice(hop, claim));
        }
        line.put("link", Reading.word(by.link()));
        line.set(
                "cue",
                by.cue()
                        .map(s -> (tools.jackson.databind.JsonNode) span(s, claim))
                        .orElse(Reading.JSON.nullNode()));
        Particulars that = claim.that().particulars();
        line.put("assertion", claim.that().kind());
        ArrayNode codes = line.putArray("codes");
        for (Cited<EventCode> code : that.codes()) {
            ObjectNode node = codes.addObject();
            node.put("book", Reading.word(code.value().book()));
            node.put("code", code.value().code());
            code.value()
                    .confidence()
                    .ifPresentOrElse(c -> node.put("confidence", c.probability()), () -> node.putNull("confidence"));
            node.set("from", from(code.from(), claim));
        }
        ArrayNode parts = line.putArray("parts");
        for (Part part : that.parts()) {
            ObjectNode node = parts.addObject();
            node.put("role", Reading.word(part.role()));
            node.put("text", part.party().value().text());
            node.put("name", part.party().value().name());
            text(node, "actor", part.party().value().actor().map(Object::toString));
            node.set("from", from(part.party().from(), claim));
        }
        ArrayNode places = line.putArray("places");
        for (Where where : that.places()) {
            places.add(place(where, claim, gazetteer));
        }
        line.set(
                "when",
                that.when()
                        .map(w -> (tools.jackson.databind.JsonNode) when(w, claim))
                        .orElse(Reading.JSON.nullNode()));
        ArrayNode amounts = line.putArray("amounts");
        for (Counted counted : that.amounts()) {
            ObjectNode node = Reading.amount(counted.amount().value());
            text(node, "of", counted.of());
            node.set("from", from(counted.amount().from(), claim));
            amounts.add(node);
        }
        line.set(
                "purpose",
                that.purpose()
                        .map(p -> (tools.jackson.databind.JsonNode) purpose(p, claim))
                        .orElse(Reading.JSON.nullNode()));
        line.put("polarity", Reading.word(claim.stance().polarity()));
        line.put("modality", Reading.word(claim.stance().modality()));
        line.put("confidence", claim.confidence().probability());
        ArrayNode repeats = line.putArray("repeats");
        for (Claim.Excerpt repeat : claim.repeats()) {
            ObjectNode node = repeats.addObject();
            node.put("start", repeat.span().start());
            node.put("end", repeat.span().end());
            node.put("quote", repeat.quote());
        }
        return line;
    }

    private static ObjectNode purpose(Cited<String> purpose, Claim claim) {
        ObjectNode node = Reading.JSON.createObjectNode();
        node.put("text", purpose.value());
        node.set("from", from(purpose.from(), claim));
        return node;
    }

    private static ObjectNode target(Claim claim) {
        Claim.Excerpt evidence = claim.evidence();
        ObjectNode target = Reading.JSON.createObjectNode();
        target.put("source", claim.report().value());
        ArrayNode selectors = target.putArray("selector");
        ObjectNode quote = selectors.addObject();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", evidence.quote());
        Claim.Excerpt sentence = claim.sentence();
        if (sentence.span().contains(evidence.span())) {
            int start = evidence.span().start() - sentence.span().start();
            int end = evidence.span().end() - sentence.span().start();
            if (end <= sentence.quote().length()) {
                quote.put("prefix", before(sentence.quote(), start));
                quote.put("suffix", after(sentence.quote(), end));
            }
        }
        ObjectNode position = selectors.addObject();
        position.put("type", "TextPositionSelector");
        position.put("start", evidence.span().start());
        position.put("end", evidence.span().end());
        target.put("unit", "UTF-16 code unit");
        return target;
    }

    /** Up to {@link #CONTEXT} code units before a position, never beginning with half a character. */
    private static String before(String text, int end) {
        int start = Math.max(0, end - CONTEXT);
        if (start < end && Character.isLowSurrogate(text.charAt(start))) {
            start++;
        }
        return text.substring(start, end);
    }

    private static String after(String text, int start) {
        int end = Math.min(text.length(), start + CONTEXT);
        if (end > start && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static ObjectNode voice(Cited<Voice> hop, Claim claim) {
        ObjectNode node = Reading.JSON.createObjectNode();
        node.put("kind", hop.value().<String>fold(o -> "outlet", o -> "organisation", p -> "person", a -> "anonymous"));
        node.put("name", hop.value().name());
        Optional<String> none = Optional.empty();
        text(node, "role", hop.value().<Optional<String>>fold(o -> none, o -> none, p -> p.role(), a -> none));
        text(
                node,
                "of",
                hop.value().<Optional<String>>fold(o -> none, o -> none, p -> p.affiliation(), a -> a.affiliation()));
        text(node, "actor", hop.value().actor().map(Object::toString));
        node.set("from", from(hop.from(), claim));
        return node;
    }

    private static ObjectNode place(Where where, Claim claim, Gazetteer gazetteer) {
        ObjectNode node = Reading.JSON.createObjectNode();
        Where.Named named = where.place().value();
        node.put("role", Reading.word(where.role()));
        node.put("text", named.text());
        node.put("name", named.name());
        node.put("id", named.id().value());
        node.put("near", named.near());
        Optional<Place> place = gazetteer.place(named.id());
        if (place.isPresent()) {
            node.put("latitude", place.get().latitude());
            node.put("longitude", place.get().longitude());
            node.put("precision", Reading.word(place.get().precision()));
        } else {
            node.putNull("latitude");
            node.putNull("longitude");
            node.putNull("precision");
        }
        node.set("from", from(where.place().from(), claim));
        return node;
    }

    private static ObjectNode when(Cited<When> when, Claim claim) {
        ObjectNode node = Reading.JSON.createObjectNode();
        text(node, "earliest", when.value().firstDay().map(Object::toString));
        text(node, "latest", when.value().lastDay().map(Object::toString));
        Optional<String> none = Optional.empty();
        text(
                node,
                "relative",
                when.value()
                        .<Optional<String>>fold(
                                d -> none,
                                w -> none,
                                b -> none,
                                a -> none,
                                r -> Optional.of(r.expression()),
                                u -> none));
        node.set("from", from(when.from(), claim));
        return node;
    }

    /** Where a value was read: {@code spans}, {@code metadata} or {@code decision}. */
    private static ObjectNode from(Evidence evidence, Claim claim) {
        ObjectNode node = Reading.JSON.createObjectNode();
        evidence.fold(
                q -> {
                    ArrayNode spans = node.putArray("spans");
                    q.spans().forEach(s -> spans.add(span(s, claim)));
                    return node;
                },
                m -> node.put("metadata", m.field()),
                a -> node.put("decision", a.decision()));
        return node;
    }

    /** Start and end in code units of the report's text, and the characters where the claim's sentence holds them. */
    private static ObjectNode span(Span span, Claim claim) {
        ObjectNode node = Reading.JSON.createObjectNode();
        node.put("start", span.start());
        node.put("end", span.end());
        Claim.Excerpt sentence = claim.sentence();
        if (sentence.span().contains(span)
                && span.end() - sentence.span().start() <= sentence.quote().length()) {
            node.put(
                    "quote",
                    sentence.quote()
                            .substring(
                                    span.start() - sentence.span().start(),
                                    span.end() - sentence.span().start()));
        }
        return node;
    }

    private static void text(ObjectNode node, String field, Optional<String> value) {
        if (value.isPresent()) {
            node.put(field, value.get());
        } else {
            node.putNull(field);
        }
    }
}

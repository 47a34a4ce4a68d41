package org.sitrep.evaluate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sitrep.base.SitrepException;
import org.sitrep.base.Span;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Texts with marked places, from the XML of LGL, TR-News, GeoWebNews and GeoVirus.
 * <p>All four hold {@code article} elements with a {@code text} and place elements; they differ in the names of the elements, and GeoVirus counts its
 * offsets from one. Of GeoWebNews the elements with coordinates are places; the rest are common nouns, demonyms and organisations.
 */
public record GoldPlaces(String id, String text, List<Place> places) {
    private static final int MOST_SHIFT = 3;

    /**
     * A place marked by hand.
     *
     * @param latitude degrees north; empty together with the longitude where the corpus gives no coordinates
     */
    public record Place(Span span, String phrase, OptionalDouble latitude, OptionalDouble longitude) {
        /** Whether it has coordinates. */
        public boolean located() {
            return latitude.isPresent() && longitude.isPresent();
        }
    }

    public GoldPlaces {
        places = List.copyOf(places);
    }

    /**
     * The articles of one file that have a text.
     *
     * @throws SitrepException when the file is not XML
     */
    public static List<GoldPlaces> of(Path file) throws IOException {
        List<GoldPlaces> all = new ArrayList<>();
        int number = 0;
        for (Element article : below(root(file), "article")) {
            number++;
            String text = first(article, "text");
            if (text.isBlank()) {
                continue;
            }
            List<Place> places = new ArrayList<>();
            for (Element element : below(article, "toponym")) {
                add(text, element, places);
            }
            for (Element element : below(article, "location")) {
                add(text, element, places);
            }
            String id = article.hasAttribute("docid")
                    ? article.getAttribute("docid")
                    : article.hasAttribute("file") ? article.getAttribute("file") : String.valueOf(number);
            all.add(new GoldPlaces(file.getFileName() + "#" + id, text, places));
        }
        return all;
    }

    private static void add(String text, Element element, List<Place> places) {
        boolean pragmatic = !below(element, "extractedName").isEmpty();
        String phrase = pragmatic
                ? first(element, "extractedName")
                : first(element, "phrase").isEmpty() ? first(element, "name") : first(element, "phrase");
        OptionalDouble latitude = number(first(element, pragmatic ? "latitude" : "lat"));
        OptionalDouble longitude = number(first(element, pragmatic ? "longitude" : "lon"));
        OptionalDouble start = number(first(element, "start"));
        if (phrase.isEmpty() || start.isEmpty() || pragmatic && latitude.isEmpty()) {
            return;
        }
        int given = (int) start.getAsDouble();
        for (int shift = 0; shift <= MOST_SHIFT; shift++) {
            for (int at : new int[] {given - shift, given + shift}) {
                if (at >= 0 && text.startsWith(phrase, at)) {
                    Span span = new Span(at, at + phrase.length());
                    // GeoWebNews marks some spans twice, as themselves and as part of another reading.
                    if (places.stream().noneMatch(p -> p.span().equals(span))) {
                        places.add(new Place(span, phrase, latitude, longitude));
                    }
                    return;
                }
            }
        }
    }

    private static OptionalDouble number(String text) {
        try {
            return text.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text.trim()));
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private static Element root(Path file) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(GoldFiles.text(file).getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new SitrepException(file + " is not readable XML (" + e.getMessage() + ").", e);
        }
    }

    private static List<Element> below(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = parent.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    private static String first(Element parent, String name) {
        List<Element> found = below(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }
}

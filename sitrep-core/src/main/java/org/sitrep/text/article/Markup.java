package org.sitrep.text.article;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What the elements around a leaf, their classes and their names say of it. */
final class Markup {
    private static final int CLIMB = 60;
    private static final Pattern FURNITURE = Pattern.compile(
            "(?:^|[\\s_-])(?:related|share|sharing|social|newsletter|subscribe|subscription|promo|promoted|comments?|disqus"
                    + "|advert|advertisement|ads?|sponsor(?:ed)?|cookies?|consent|gdpr|breadcrumbs?|tags|topics|readmore|read-more"
                    + "|recommend(?:ed|ations)?|more-on|most-read|mostread|trending|sidebar|widget|follow|signup|sign-up|paywall"
                    + "|outbrain|taboola|nav|navigation|menu|pagination|toolbar|kicker|skip-link|inline-related)(?:$|[\\s_-])");

    /** What pages call an element by its class, id, {@code itemprop} or {@code rel}. */
    enum Mark {
        CAPTION("caption|wp-caption-text|photo-text|image-text"),
        CREDIT("credits?|photographer|copyright|agency|source|reporting"),
        BYLINE("byline|author|authors|writer|contributor"),
        DATE("date|dates|dateline|time|timestamp|published|pubdate|posted"),
        LEAD("standfirst|lead|lede|dek|deck|subtitle|subhead|subheading|subheadline|summary|intro|abstract|excerpt");

        private final Pattern words;

        Mark(String words) {
            this.words = Pattern.compile("(?:^|[\\s_-])(?:" + words + ")(?:$|[\\s_-])");
        }
    }

    private Markup() {}

    /** Whether a leaf stands in a part of the page that is not the article itself. */
    static boolean aside(Leaf leaf) {
        return aside(leaf, null);
    }

    /** Whether a leaf stands in a part of the page, inside {@code place}, that is not the article itself. */
    static boolean aside(Leaf leaf, @Nullable Element place) {
        Node at = leaf.place();
        for (int i = 0; i < CLIMB && at instanceof Element element; i++) {
            if (element == place || element.nameIs("article") || element.nameIs("body")) {
                return false;
            }
            String name = element.normalName();
            if (name.equals("nav")
                    || name.equals("aside")
                    || name.equals("form")
                    || name.equals("footer")
                    || element.attr("role").equals("navigation")
                    || element.attr("role").equals("complementary")
                    || element.attr("role").equals("dialog")
                    || FURNITURE.matcher(names(element)).find()) {
                return true;
            }
            at = element.parent();
        }
        return false;
    }

    /** Whether an element of that name is close around a leaf. */
    static boolean within(Leaf leaf, String name) {
        Node at = leaf.place();
        for (int i = 0; i < 6 && at instanceof Element element; i++) {
            if (element.nameIs(name)) {
                return true;
            }
            at = element.parent();
        }
        return false;
    }

    /**
     * Whether a leaf or an element around it bears a mark.
     *
     * @param climb how many elements are looked at, the innermost first
     */
    static boolean marked(Leaf leaf, Mark mark, int climb) {
        Node at = leaf.place();
        for (int i = 0; i < climb && at instanceof Element element; i++) {
            if (element.nameIs("article") || element.nameIs("body") || element.nameIs("main")) {
                return false;
            }
            if (mark.words.matcher(names(element)).find()) {
                return true;
            }
            at = element.parent();
        }
        return false;
    }

    /** The name of the heading a leaf stands in, {@code h1} to {@code h3}; empty where it stands in none. */
    static String heading(Leaf leaf) {
        Element at = leaf.place();
        for (int i = 0; i < 4; i++) {
            if (at.nameIs("h1") || at.nameIs("h2") || at.nameIs("h3")) {
                return at.normalName();
            }
            Element parent = at.parent();
            if (parent == null) {
                return "";
            }
            at = parent;
        }
        return "";
    }

    private static String names(Element element) {
        String names =
                element.className() + " " + element.id() + " " + element.attr("itemprop") + " " + element.attr("rel");
        return (names.length() > 300 ? names.substring(0, 300) : names).toLowerCase(Locale.ROOT);
    }
}

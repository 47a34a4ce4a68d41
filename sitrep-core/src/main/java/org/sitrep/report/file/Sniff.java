package org.sitrep.report.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;

/** What kind of container the bytes are. */
enum Sniff {
    PLAIN,
    HTML,
    FEED,
    JSON_FEED,
    PDF,
    WARC,
    GZIP,
    EMPTY,
    UNKNOWN;

    private static final int HEAD = 4096;
    private static final Pattern MARKUP =
            Pattern.compile("<(!doctype\\s+html|html|head|body|article|main|div|meta|title|p)[\\s>/]");

    /** Looks at the first bytes, then at the declared type, then at the name. */
    static Sniff of(Original original, byte[] bytes, Intake intake) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
            return GZIP;
        }
        String head = head(bytes);
        if (head.startsWith("%PDF-") || head.indexOf("%PDF-") >= 0 && head.indexOf("%PDF-") < 1024) {
            return PDF;
        }
        if (head.startsWith("WARC/")) {
            return WARC;
        }
        if (binary(bytes, head)) {
            return UNKNOWN;
        }
        String start = head.toLowerCase(Locale.ROOT).stripLeading();
        if (start.startsWith("<?xml") || start.startsWith("<rss") || start.startsWith("<feed")) {
            if (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf")) {
                return FEED;
            }
            if (!start.contains("<html")) {
                return UNKNOWN;
            }
            return HTML;
        }
        if (start.startsWith("{\\rtf")) {
            return UNKNOWN;
        }
        String type = original.mediaType().toLowerCase(Locale.ROOT);
        String name = intake.label().toLowerCase(Locale.ROOT);
        if (start.startsWith("{")
                && (start.contains("jsonfeed.org/version")
                        || original.mediaType().equals("application/feed+json"))) {
            return JSON_FEED;
        }
        if (name.endsWith(".json") || name.endsWith(".jsonl") || type.equals("application/json")) {
            return UNKNOWN;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return HTML;
        }
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
            return HTML;
        }
        if (type.endsWith("rss+xml") || type.endsWith("atom+xml")) {
            return FEED;
        }
        if (name.endsWith(".txt")
                || name.endsWith(".txt.gz")
                || name.endsWith(".md")
                || type.equals("text/plain") && !start.startsWith("<")) {
            return PLAIN;
        }
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return HTML;
        }
        return start.startsWith("<") && MARKUP.matcher(start).find() ? HTML : PLAIN;
    }

    private static String head(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    }

    private static boolean binary(byte[] bytes, String head) {
        if (bytes.length > 1) {
            int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
            if (mark == 0xFFFE || mark == 0xFEFF) {
                return false;
            }
        }
        int strange = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                strange++;
            }
        }
        return strange * 20 > head.length();
    }
}

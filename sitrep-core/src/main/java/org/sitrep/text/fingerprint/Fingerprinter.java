package org.sitrep.text.fingerprint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sitrep.base.Digest;
import org.sitrep.text.Block;
import org.sitrep.text.Fingerprint;

/** Takes the fingerprint of a text. */
public final class Fingerprinter {
    private static final int RUN = 5;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprinter() {}

    /** The fingerprint of the telling blocks without the headline; a text shorter than five words is one shingle. */
    public static Fingerprint of(String text, List<Block> blocks) {
        List<String> words = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind().tells() && block.kind() != Block.Kind.HEADLINE) {
                fold(block.span().in(text), words);
            }
        }
        Set<Long> shingles = new LinkedHashSet<>();
        int last = Math.max(0, words.size() - RUN);
        for (int i = 0; i <= last && !words.isEmpty(); i++) {
            shingles.add(hash(words.subList(i, Math.min(words.size(), i + RUN))));
        }
        return new Fingerprint(Digest.sha256(String.join(" ", words)), List.copyOf(shingles));
    }

    private static void fold(String characters, List<String> words) {
        String plain = Normalizer.normalize(characters, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '\u2019') {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
    }

    // FNV-1a over the UTF-16 code units, finished with the mixer of SplitMix64 so that all 64 bits differ.
    private static long hash(List<String> words) {
        long hash = OFFSET;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}

package org.sitrep.text.language;

import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitrep.text.Block;

/** Tells the language of a text: by script, then by common English words, then by letter statistics. */
public final class Tongue {
    /** The code of a text whose language cannot be told. */
    public static final String UNDETERMINED = "und";

    private static final int LOOKED_AT = 300;
    private static final int TOO_SHORT = 20;
    private static final double SURE = 0.4;
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "that", "a", "is", "was", "were", "for", "on", "with", "by", "at", "from",
            "has", "had", "have", "as", "said", "it", "its", "be", "been", "are", "they", "their", "he", "who", "his",
            "but", "not", "which", "an", "after", "more", "than", "this", "or", "will", "would");

    private static final class Detector {
        static final LanguageDetector BUILT = LanguageDetectorBuilder.fromLanguages(
                        Language.ENGLISH,
                        Language.ARABIC,
                        Language.PERSIAN,
                        Language.TURKISH,
                        Language.FRENCH,
                        Language.GERMAN,
                        Language.SPANISH,
                        Language.ITALIAN,
                        Language.RUSSIAN,
                        Language.UKRAINIAN,
                        Language.HEBREW,
                        Language.DUTCH)
                .withLowAccuracyMode()
                .build();
    }

    /**
     * The language of the telling blocks.
     *
     * @param declared what the page says of itself; used only where the text is too short to tell
     */
    public String of(String text, List<Block> blocks, Optional<String> declared) {
        String sample = sample(text, blocks);
        int letters = 0;
        int arabic = 0;
        int persian = 0;
        int sorani = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (!Character.isLetter(c)) {
                continue;
            }
            letters++;
            if (Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) {
                arabic++;
                if ("\u067E\u0686\u0698\u06AF\u06A9\u06CC".indexOf(c) >= 0) {
                    persian++;
                }
                if ("\u0695\u06B5\u06C6\u06CE\u06D5".indexOf(c) >= 0) {
                    sorani++;
                }
            }
        }
        if (letters < TOO_SHORT) {
            return declared.orElse(UNDETERMINED);
        }
        if (arabic * 10 > letters * 8) {
            if (sorani * 25 > arabic) {
                return "ku";
            }
            return persian * 25 > arabic ? "fa" : "ar";
        }
        if (english(sample)) {
            return "en";
        }
        var values = Detector.BUILT.computeLanguageConfidenceValues(sample);
        Language best = null;
        double confidence = 0;
        double second = 0;
        for (var entry : values.entrySet()) {
            if (entry.getValue() > confidence) {
                second = confidence;
                confidence = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return sure(best, confidence, second) ? code(best) : declared.orElse(UNDETERMINED);
    }

    private static boolean sure(@Nullable Language best, double confidence, double second) {
        return best != null && confidence >= SURE && confidence > second;
    }

    private static String code(@Nullable Language language) {
        return language == null
                ? UNDETERMINED
                : language.getIsoCode639_1().toString().toLowerCase(Locale.ROOT);
    }

    private static boolean english(String sample) {
        int words = 0;
        int common = 0;
        for (String word : sample.split("[^\\p{L}\\p{M}'\u2019]+")) {
            if (!word.isEmpty()) {
                words++;
                if (ENGLISH.contains(word.toLowerCase(Locale.ROOT))) {
                    common++;
                }
            }
        }
        return words >= 8 && common * 4 >= words;
    }

    private static String sample(String text, List<Block> blocks) {
        StringBuilder sample = new StringBuilder();
        for (Block.Kind wanted : List.of(Block.Kind.PARAGRAPH, Block.Kind.QUOTE, Block.Kind.HEADLINE)) {
            for (Block block : blocks) {
                if (block.kind() == wanted && sample.length() < LOOKED_AT) {
                    int end = Math.min(block.span().end(), block.span().start() + LOOKED_AT - sample.length());
                    sample.append(text, block.span().start(), end).append('\n');
                }
            }
        }
        return sample.toString();
    }
}

package org.sitrep.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.evaluate.MentionSource;
import org.sitrep.evaluate.TimexSource;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.NameReader;
import org.sitrep.mention.Timex;
import org.sitrep.reference.TextActorRegister;
import org.sitrep.reference.place.CompactGazetteer;
import org.sitrep.report.Hints;
import org.sitrep.report.Intake;
import org.sitrep.report.Original;
import org.sitrep.report.Report;
import org.sitrep.report.Reports;
import org.sitrep.text.Texts;

/** The times our rooms read, from report to mention. */
final class OurTimes implements TimexSource {
    private final NameReader names = new NameReader(CompactGazetteer.load(), TextActorRegister.load());
    private final TimexSource source = TimexSource.of(new MentionSource() {
        @Override
        public List<Found> read(String text, Optional<LocalDate> published) {
            return mentions(text, published);
        }

        @Override
        public String version() {
            return NameReader.VERSION;
        }
    });

    @Override
    public List<Timex> read(String text, Optional<LocalDate> published) {
        return source.read(text, published);
    }

    private List<MentionSource.Found> mentions(String text, Optional<LocalDate> published) {
        Original original = new Original(text.getBytes(StandardCharsets.UTF_8), "text/plain");
        Hints hints = new Hints(Optional.of("unknown outlet"), published, Optional.empty(), Optional.empty());
        List<MentionSource.Found> found = new ArrayList<>();
        for (Report report : Reports.reader()
                .read(original, new Intake.FromHand("gold"), Instant.EPOCH, hints)
                .value()) {
            Mentions mentions = names.read(Texts.reader().read(report).value()).value();
            for (Mention mention : mentions.mentions()) {
                mentions.text()
                        .offsets()
                        .toSource(mention.span())
                        .flatMap(s -> report.manuscript().toOriginal().toSource(s))
                        .ifPresent(span -> found.add(new MentionSource.Found(mention, span)));
            }
        }
        return found;
    }

    @Override
    public String version() {
        return "Sitrep " + source.version();
    }
}

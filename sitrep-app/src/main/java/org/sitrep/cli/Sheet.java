package org.sitrep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sitrep.cli.Terminal.Style;
import org.sitrep.desk.Views.ClaimView;
import org.sitrep.desk.Views.CodeView;
import org.sitrep.desk.Views.EventSummary;
import org.sitrep.desk.Views.ExcerptView;
import org.sitrep.desk.Views.NoteView;
import org.sitrep.desk.Views.PartyView;
import org.sitrep.desk.Views.ReportSummary;
import org.sitrep.desk.Views.ReportView;
import org.sitrep.desk.Views.VoiceView;
import org.sitrep.desk.Views.WhereView;
import org.sitrep.desk.Wording;

/** Reports, claims and events as text that people like to read. */
final class Sheet {
    private static final int MARGIN = 4;
    private static final int LABEL = 10;
    private static final int LONG_WORDS = 48;

    private final Terminal terminal;

    Sheet(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The head of a report: title, outlet, day, and where each was read. */
    void report(ReportView report) {
        String title = report.title().orElse("untitled");
        terminal.line(terminal.styled(Style.STRONG, terminal.wrapped(Terminal.harmless(title), 0, 0)));
        List<String> head = new ArrayList<>();
        head.add(report.outlet().value() + from(report.outlet().from()));
        head.add(report.published()
                .map(p -> Wording.day(p.value()) + from(p.from()))
                .orElse("undated"));
        report.agency().ifPresent(a -> head.add("credited to " + a));
        head.add(report.analysed() ? report.language() : report.language() + ", not analysed yet");
        head.add(Wording.count(report.claims().size(), "claim", "claims"));
        terminal.line(
                terminal.styled(Style.QUIET, terminal.wrapped(Terminal.harmless(String.join(" · ", head)), 0, 0)));
    }

    private static String from(String source) {
        return source.equals("text") ? "" : " (" + source + ")";
    }

    /** One claim: its sentence with the evidence set off, then who says so and what. */
    void claim(int number, ClaimView claim) {
        terminal.line("");
        List<String> what = new ArrayList<>();
        claim.plover().ifPresent(what::add);
        claim.condition().ifPresent(c -> what.add(c.toUpperCase(Locale.ROOT)));
        claim.acled().ifPresent(what::add);
        what.add(claim.kind());
        if (!claim.polarity().equals("affirmed")) {
            what.add(claim.polarity());
        }
        if (!claim.modality().equals("actual")) {
            what.add(claim.modality());
        }
        String counted = String.format(Locale.ROOT, "%" + (MARGIN - 1) + "d ", number);
        terminal.line(terminal.styled(Style.ACCENT, counted + String.join(" · ", what)));
        terminal.line(" ".repeat(MARGIN) + terminal.wrapped(sentence(claim), MARGIN, MARGIN));
        field("says", chain(claim));
        claim.actor().ifPresent(a -> field("who", party(a)));
        claim.target().ifPresent(t -> field("to whom", party(t)));
        if (!claim.places().isEmpty()) {
            field("where", claim.places().stream().map(Sheet::where).collect(Collectors.joining(" · ")));
        }
        claim.when().ifPresent(w -> field("when", w.text()));
        if (!claim.amounts().isEmpty()) {
            field(
                    "how many",
                    claim.amounts().stream()
                            .map(a -> bounds(a.low(), a.high(), a.unit()) + " (“" + a.text() + "”)")
                            .collect(Collectors.joining(" · ")));
        }
        claim.purpose().ifPresent(p -> field("what for", p.quote()));
        if (claim.codes().stream().anyMatch(c -> c.confidence().isPresent())) {
            field("coded", codes(claim));
        }
        for (ExcerptView repeat : claim.repeats()) {
            field("also", "“" + repeat.quote() + "”");
        }
    }

    /** The codes, how sure each is and the words that decided, where they are not those of the code before. */
    private static String codes(ClaimView claim) {
        List<String> all = new ArrayList<>();
        String before = "";
        for (CodeView code : claim.codes()) {
            String words = code.from().stream()
                    .map(f -> "“" + shortened(f.quote()) + "”")
                    .collect(Collectors.joining(" "));
            if (code.confidence().isPresent()) {
                all.add(code.code()
                        + String.format(Locale.ROOT, " %.2f", code.confidence().get())
                        + (words.equals(before) ? "" : " (" + words + ")"));
                before = words;
            }
        }
        return String.join(" · ", all);
    }

    private void field(String label, String value) {
        String name = String.format(Locale.ROOT, "%-" + LABEL + "s", label);
        terminal.line(" ".repeat(MARGIN)
                + terminal.styled(Style.QUIET, name)
                + terminal.wrapped(Terminal.harmless(value), MARGIN + LABEL, MARGIN + LABEL));
    }

    private String sentence(ClaimView claim) {
        String whole = claim.sentence().quote();
        int start = claim.evidence().start() - claim.sentence().start();
        int end = claim.evidence().end() - claim.sentence().start();
        if (start < 0 || end > whole.length() || start >= end) {
            return "“" + marked(claim.evidence().quote()) + "”";
        }
        return "“" + Terminal.harmless(whole.substring(0, start)) + marked(whole.substring(start, end))
                + Terminal.harmless(whole.substring(end)) + "”";
    }

    /** Set off by weight on a terminal, by angles where there is only text; word by word, so that lines may break. */
    private String marked(String quote) {
        String safe = Terminal.harmless(quote);
        if (!terminal.colour()) {
            return "‹" + safe + "›";
        }
        return java.util.Arrays.stream(safe.split(" ", -1))
                .map(w -> terminal.styled(Style.STRONG, w))
                .collect(Collectors.joining(" "));
    }

    private static String chain(ClaimView claim) {
        String voices = claim.chain().stream().map(Sheet::voice).collect(Collectors.joining(" ← "));
        return claim.link().equals("unattributed") ? voices : voices + " · " + claim.link();
    }

    private static String voice(VoiceView voice) {
        List<String> more = new ArrayList<>();
        voice.role().ifPresent(more::add);
        voice.affiliation().ifPresent(a -> more.add("of " + a));
        return voice.name() + (more.isEmpty() ? "" : " (" + String.join(", ", more) + ")");
    }

    private static String party(PartyView party) {
        return party.name().equals(party.text()) ? party.name() : party.name() + " (“" + shortened(party.text()) + "”)";
    }

    /** The first words of long ones; the sentence above has them all. */
    private static String shortened(String words) {
        if (words.length() <= LONG_WORDS) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONG_WORDS);
        return words.substring(0, end > 0 ? end : LONG_WORDS) + " …";
    }

    private static String where(WhereView where) {
        String role = where.role().equals("at") ? (where.near() ? "near " : "") : where.role() + " ";
        String spelling = where.name().equals(where.text()) ? "" : " (“" + where.text() + "”)";
        return role
                + where.name()
                + spelling
                + where.precision().map(p -> ", " + p).orElse("");
    }

    private static String bounds(Optional<Double> low, Optional<Double> high, String unit) {
        String number;
        if (low.isPresent() && low.equals(high)) {
            number = plain(low.get());
        } else if (low.isPresent() && high.isPresent()) {
            number = plain(low.get()) + "–" + plain(high.get());
        } else if (low.isPresent()) {
            number = plain(low.get()) + " or more";
        } else {
            number = high.map(h -> "up to " + plain(h)).orElse("some");
        }
        return unit.equals("other") ? number : unit.equals("share") ? number + " %" : number + " " + unit;
    }

    private static String plain(double number) {
        return number == Math.rint(number)
                ? String.format(Locale.ROOT, "%,d", (long) number)
                : String.format(Locale.ROOT, "%,.2f", number);
    }

    /** One event in three lines. */
    void event(EventSummary event) {
        terminal.line("");
        String place = event.place()
                .map(p -> p.name()
                        + p.admin1()
                                .filter(a -> !a.equals(p.name()))
                                .map(a -> ", " + a)
                                .orElse(""))
                .orElse("no place");
        String type = event.plover().orElse(event.kind().toUpperCase(Locale.ROOT));
        terminal.line(
                terminal.styled(Style.ACCENT, Terminal.harmless(event.when().text() + " · " + place + " · " + type)));
        List<String> stance = new ArrayList<>();
        if (!event.polarity().equals("affirmed")) {
            stance.add(event.polarity());
        }
        if (!event.modality().equals("actual")) {
            stance.add(event.modality());
        }
        String denied = stance.isEmpty() ? "" : String.join(", ", stance) + ": ";
        terminal.line("  " + terminal.wrapped(denied + "“" + Terminal.harmless(event.summary()) + "”", 2, 2));
        List<String> weight = new ArrayList<>();
        weight.add(event.graded() ? event.grade() + " (analyst)" : event.grade());
        event.label().ifPresent(weight::add);
        weight.add(origins(event));
        weight.addAll(event.amounts());
        weight.addAll(event.flags());
        if (event.conflicts() > 0) {
            weight.add(Wording.count(event.conflicts(), "contradiction", "contradictions"));
        }
        weight.addAll(event.notes());
        weight.add(event.id());
        terminal.line("  "
                + terminal.styled(Style.QUIET, terminal.wrapped(Terminal.harmless(String.join(" · ", weight)), 2, 2)));
    }

    private static String origins(EventSummary event) {
        int min = event.origins().min();
        int max = event.origins().max();
        String number = min == max ? Integer.toString(max) : min + "–" + max;
        return number
                + (number.equals("1") ? " independent origin from " : " independent origins from ")
                + Wording.count(event.reports(), "report", "reports");
    }

    /** One report in two lines. */
    void summary(ReportSummary report) {
        terminal.line("");
        terminal.line(terminal.wrapped(
                terminal.styled(Style.STRONG, Terminal.harmless(report.title().orElse("untitled"))), 2, 0));
        terminal.line("  "
                + terminal.styled(
                        Style.QUIET,
                        terminal.wrapped(
                                Terminal.harmless(report.outlet() + " · "
                                        + report.published().map(Wording::day).orElse("undated") + " · "
                                        + report.language() + " · "
                                        + Wording.count(report.claims(), "claim", "claims") + " · " + report.intake()
                                        + " · " + report.id()),
                                2,
                                2)));
    }

    /** What could not be read, for the end of a page. */
    void notes(List<NoteView> notes) {
        if (notes.isEmpty()) {
            return;
        }
        terminal.line("");
        for (NoteView note : notes) {
            terminal.line(terminal.styled(
                    note.severity().equals("info") ? Style.QUIET : Style.WARNING,
                    terminal.wrapped(Terminal.harmless(note.code() + ": " + note.detail()), 2, 0)));
        }
    }
}

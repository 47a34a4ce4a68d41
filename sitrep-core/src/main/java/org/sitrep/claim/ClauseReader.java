package org.sitrep.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Confidence;
import org.sitrep.base.Digest;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.base.Span;
import org.sitrep.claim.arabic.ArabicReader;
import org.sitrep.claim.attribution.Asides;
import org.sitrep.claim.attribution.CueTagger;
import org.sitrep.claim.attribution.Quotations;
import org.sitrep.claim.attribution.Saying;
import org.sitrep.claim.attribution.SayingReader;
import org.sitrep.claim.attribution.VoiceReader;
import org.sitrep.claim.coding.Clauses;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.coding.CodeConfidence;
import org.sitrep.claim.coding.CodesReader;
import org.sitrep.claim.coding.CodingRules;
import org.sitrep.claim.coding.KindReader;
import org.sitrep.claim.coding.MeasuredConfidence;
import org.sitrep.claim.coding.ParticularsReader;
import org.sitrep.claim.coding.Purposes;
import org.sitrep.claim.coding.Sports;
import org.sitrep.claim.coding.Telltale;
import org.sitrep.claim.coding.Verbless;
import org.sitrep.claim.modality.StanceReader;
import org.sitrep.claim.syntax.SentenceParser;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Tagged;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.text.Block;
import org.sitrep.text.Masthead;

/**
 * Reads claims clause by clause from the dependency parse. Holds a model; build one per process. Safe for use by several
 * threads.
 */
public final class ClauseReader implements ClaimReader, AttributedReader {
    /** The stage and its version. */
    public static final String VERSION = "claim/2";

    private static final int YEARS_OF_BACKGROUND = 3;

    /** A report of so few sentences is no more than a line, which needs no verb. */
    private static final int FEW = 2;

    /** Acts that are done when they are spoken of as said: what is demanded is not done, the demand is. */
    private static final Set<String> DONE = Set.of("REQUEST", "ACCUSE", "REJECT", "AGREE", "SUPPORT");

    private final Gazetteer gazetteer;
    private final ActorRegister register;
    private final SentenceParser parser = new SentenceParser();
    private final CodingRules rules = CodingRules.load();
    private final Clauses clauses = new Clauses(rules);
    private final StanceReader stances = new StanceReader();
    private final CueTagger cues = new CueTagger();
    private final Purposes purposes = Purposes.load();
    private final CodesReader.Shared shared;
    private final Newsworthy news;
    private final ArabicReader arabic;

    /** Loads the parser, which takes about two seconds. */
    public ClauseReader(Gazetteer gazetteer, ActorRegister register) {
        this(gazetteer, register, MeasuredConfidence.load());
    }

    /**
     * A reader that takes the confidence of codes from elsewhere, to measure it.
     *
     * @param confidence how often codes are right
     */
    public ClauseReader(Gazetteer gazetteer, ActorRegister register, CodeConfidence confidence) {
        this.gazetteer = gazetteer;
        this.register = register;
        shared = new CodesReader.Shared(register, gazetteer, confidence);
        this.news = new Newsworthy(register);
        this.arabic = new ArabicReader(gazetteer, register);
    }

    @Override
    public Read<List<Claim>> read(Mentions mentions) {
        if (ArabicReader.reads(mentions.text())) {
            return new Read<>(arabic.read(mentions.text()), List.of(), VERSION);
        }
        if (Sports.isAbout(mentions)) {
            return new Read<>(List.of(), List.of(), VERSION);
        }
        String text = mentions.text().text();
        VoiceReader voices = new VoiceReader(text, mentions.mentions(), register, gazetteer);
        Trees trees = new Trees(mentions.sentences(), parser);
        List<Attributed> attributed = cues.read(mentions);
        Telltale telltale = new Telltale(rules, mentions.mentions(), attributed);
        SayingReader sayingReader = new SayingReader(text, voices, attributed, trees::of);
        ParticularsReader particulars = new ParticularsReader(
                text,
                mentions.mentions(),
                mentions.text().masthead().published().map(Cited::value),
                gazetteer,
                purposes);
        CodesReader codes = new CodesReader(shared);
        List<Claim> claims = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        Block block = null;
        List<Tagged> sentences = mentions.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Tagged sentence = sentences.get(i);
            Block now = blockOf(mentions, sentence);
            if (now != block) {
                block = now;
                String form = sentence.words().get(0).form();
                codes.newBlock();
                sayingReader.newBlock(form.equals("\"") || form.equals("``"));
            }
            boolean told =
                    telltale.in(sentence) || i + 1 < sentences.size() && telltale.pointsBack(sentences.get(i + 1));
            if (!sayingReader.isQuoting() && !told) {
                continue;
            }
            Tree tree = trees.of(sentence);
            Optional<Tree> after = Optional.of(i + 1)
                    .filter(n -> n < sentences.size())
                    .map(sentences::get)
                    .filter(n -> now.span().contains(n.sentence().span()))
                    .map(trees::of);
            List<Saying> sayings = new ArrayList<>(sayingReader.read(tree, after));
            if (i + 1 < sentences.size()) {
                sayingReader
                        .referred(tree, trees.of(sentences.get(i + 1)), sayings)
                        .ifPresent(sayings::add);
            }
            List<Clause> divided = new ArrayList<>(clauses.divide(tree, sayings));
            if (sentences.size() <= FEW) {
                Verbless.clause(tree, divided, rules).ifPresent(line -> {
                    divided.clear();
                    divided.add(line);
                });
            }
            for (Clause clause : divided) {
                claims.addAll(claims(mentions, sentence, tree, sayings, clause, particulars, codes, voices));
            }
        }
        return new Read<>(Repeats.merged(claims, mentions), notes, VERSION);
    }

    /** The parses of a report's sentences, each made when first asked for. */
    private record Trees(List<Tagged> sentences, SentenceParser parser, Map<Tagged, Tree> made) {
        Trees(List<Tagged> sentences, SentenceParser parser) {
            this(sentences, parser, new IdentityHashMap<>());
        }

        Tree of(Tagged sentence) {
            return made.computeIfAbsent(sentence, s -> parser.parse(s.words()));
        }

        Optional<Tree> of(Span span) {
            return sentences.stream()
                    .filter(s -> s.sentence().span().contains(span))
                    .findFirst()
                    .map(this::of);
        }
    }

    @Override
    public List<Attributed> attributed(Mentions mentions) {
        return cues.read(mentions);
    }

    /** A reader of types that shares this one's encoder and parser. */
    public EventTyper typer() {
        return new EventTyper(cues.encoder(), parser);
    }

    private static Block blockOf(Mentions mentions, Tagged sentence) {
        for (Block block : mentions.text().blocks()) {
            if (block.span().contains(sentence.sentence().span())) {
                return block;
            }
        }
        throw new IllegalStateException("a sentence outside every block");
    }

    /** The claim of a clause, once for each voice that makes it. */
    private List<Claim> claims(
            Mentions mentions,
            Tagged sentence,
            Tree tree,
            List<Saying> sayings,
            Clause clause,
            ParticularsReader reader,
            CodesReader codes,
            VoiceReader voices) {
        String text = mentions.text().text();
        BitSet quoted = Quotations.inside(tree);
        List<Saying> over = sayings.stream()
                .filter(s -> s.content().get(clause.head()) && s.cueWord() != clause.head())
                .filter(s -> !Asides.isOwn(tree, clause.head(), s, quoted.get(clause.head())))
                .sorted(Comparator.comparingInt(s -> -s.content().cardinality()))
                .toList();
        BitSet content = new BitSet();
        if (over.isEmpty()) {
            content.set(0, tree.size());
            sayings.stream().filter(s -> !s.hops().isEmpty()).forEach(s -> {
                if (!s.apart().get(clause.head())) {
                    content.andNot(s.apart());
                    content.andNot(s.content());
                }
            });
        } else {
            content.or(over.get(over.size() - 1).content());
        }
        BitSet cues = new BitSet();
        over.forEach(o -> cues.or(o.apart()));
        boolean done = clause.told()
                || clause.rule().flatMap(r -> r.plover()).map(DONE::contains).orElse(false);
        boolean plain = clause.told() && !clause.rule().flatMap(r -> r.plover()).equals(Optional.of("THREATEN"));
        Stance stance = plain
                ? Stance.PLAIN
                : stances.read(tree, clause.head(), clause.coded(), done, clause.words(), clause.light(), over);
        Particulars read = reader.read(tree, clause, content, cues, Attributions.speaker(over));
        boolean toll = clause.rule().filter(r -> r.id().equals("toll")).isPresent();
        Particulars told = toll ? read.counted(isOfTheCount(read, text)) : read;
        Particulars particulars = told.with(codes.read(tree, clause, read.parts(), read.places(), stance));
        Stance meant = CodesReader.sayNo(clause, particulars.codes()) ? stance.affirmed() : stance;
        Optional<Span> evidence = Evidence.of(tree, clause);
        if (evidence.isEmpty()
                || describesSource(tree, clause, sayings)
                || !news.is(tree, clause, particulars, over, mentions)) {
            return List.of();
        }
        if (isBackground(particulars, mentions.text().masthead())) {
            return List.of();
        }
        Attribution by =
                Attributions.of(mentions.text().masthead(), Attributions.withActor(tree, clause, over, voices));
        Assertion that = KindReader.read(tree, clause, particulars);
        Span sentenceSpan = sentence.sentence().span();
        String coded = coded(tree.word(clause.coded()).span(), particulars.codes());
        List<Claim> claims = new ArrayList<>();
        for (Attribution voice : Attributions.each(by, over)) {
            String key = mentions.text().id() + "|" + evidence.get() + "|" + that.kind() + "|" + coded + "|"
                    + voice.chain().stream().map(c -> c.value().name()).toList();
            claims.add(new Claim(
                    new ClaimId("c" + Digest.sha256(key).substring(0, 20)),
                    mentions.text().id(),
                    voice,
                    that,
                    meant,
                    new Confidence(
                            clause.rule().map(r -> r.isByVerb() ? .5 : .6).orElse(.4)),
                    new Claim.Excerpt(evidence.get(), evidence.get().in(text)),
                    new Claim.Excerpt(sentenceSpan, sentenceSpan.in(text))));
        }
        return claims;
    }

    /** The codes as they stand in the ids of claims, which must not change with what else is known of a code. */
    private static String coded(Span at, List<Cited<EventCode>> codes) {
        return codes.stream()
                .map(c -> "Cited[value=EventCode[book=" + c.value().book() + ", code="
                        + c.value().code() + "], from=Quoted[spans=[" + at + "]]]")
                .toList()
                .toString();
    }

    /** "The monitor, which watches the war from London, writes": what the source usually does is no news. */
    private static boolean describesSource(Tree tree, Clause clause, List<Saying> sayings) {
        return tree.relation(clause.head()).equals("acl:relcl")
                && tree.word(clause.head()).tag().matches("VBZ|VBP")
                && sayings.stream()
                        .anyMatch(s -> !s.hops().isEmpty() && s.apart().get(clause.head()));
    }

    /** Whether the time of a clause is that of the count: "it now stands at 15". */
    private static boolean isOfTheCount(Particulars read, String text) {
        return read.when()
                .flatMap(w -> w.from().firstSpan())
                .map(s -> s.in(text).toLowerCase(Locale.ROOT))
                .filter(Set.of("now", "so far", "by now", "meanwhile", "currently")::contains)
                .isPresent();
    }

    /** Background older than the story is not news of it. */
    private static boolean isBackground(Particulars particulars, Masthead masthead) {
        Optional<LocalDate> last = particulars.when().flatMap(w -> w.value().lastDay());
        return last.isPresent()
                && masthead.published().isPresent()
                && last.get().isBefore(masthead.published().get().value().minusYears(YEARS_OF_BACKGROUND));
    }
}

package org.sitrep.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitrep.base.Cited;
import org.sitrep.base.ClaimId;
import org.sitrep.base.Confidence;
import org.sitrep.base.Digest;
import org.sitrep.base.Note;
import org.sitrep.base.Read;
import org.sitrep.base.Span;
import org.sitrep.base.Unit;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.attribution.Saying;
import org.sitrep.claim.attribution.SayingReader;
import org.sitrep.claim.attribution.VoiceReader;
import org.sitrep.claim.coding.Clauses;
import org.sitrep.claim.coding.Clauses.Clause;
import org.sitrep.claim.coding.CodingRules;
import org.sitrep.claim.coding.ParticipantsReader;
import org.sitrep.claim.coding.ParticularsReader;
import org.sitrep.claim.modality.StanceReader;
import org.sitrep.claim.syntax.SentenceParser;
import org.sitrep.claim.syntax.Tree;
import org.sitrep.mention.Mention;
import org.sitrep.mention.Mentions;
import org.sitrep.mention.Tagged;
import org.sitrep.reference.Actor;
import org.sitrep.reference.ActorRegister;
import org.sitrep.reference.Gazetteer;
import org.sitrep.text.Block;
import org.sitrep.text.Masthead;

/**
 * Reads claims clause by clause from the dependency parse. Holds a model; build one per process. Safe for use by several
 * threads.
 */
public final class ClauseReader implements ClaimReader {
    /** The stage and its version. */
    public static final String VERSION = "claim/2";

    private static final Set<String> STOCK = Set.of(
            "remain",
            "be",
            "stay",
            "number",
            "include",
            "exist",
            "have",
            "hold",
            "contain",
            "leave",
            "make",
            "comprise",
            "total",
            "command",
            "live");
    private static final int YEARS_OF_BACKGROUND = 3;
    private static final Set<String> SPOKEN = Set.of("ACCUSE", "REQUEST", "THREATEN", "REJECT", "SUPPORT");

    /** Acts that are done when they are spoken of as said: what is demanded is not done, the demand is. */
    private static final Set<String> DONE = Set.of("REQUEST", "ACCUSE", "REJECT", "AGREE", "SUPPORT");

    private static final Set<String> STATIVE = Set.of(
            "be",
            "have",
            "remain",
            "include",
            "contain",
            "know",
            "want",
            "need",
            "believe",
            "think",
            "look",
            "seem",
            "appear",
            "mean",
            "lack",
            "face",
            "live",
            "stay",
            "stand",
            "lie",
            "keep",
            "own",
            "belong",
            "depend",
            "consist",
            "hope",
            "require",
            "continue",
            "exist",
            "concern",
            "fear",
            "support",
            "view",
            "see",
            "feel",
            "like",
            "matter",
            "work");

    private final Gazetteer gazetteer;
    private final ActorRegister register;
    private final SentenceParser parser = new SentenceParser();
    private final Clauses clauses = new Clauses(CodingRules.load());
    private final StanceReader stances = new StanceReader();

    /** Loads the parser, which takes about two seconds. */
    public ClauseReader(Gazetteer gazetteer, ActorRegister register) {
        this.gazetteer = gazetteer;
        this.register = register;
    }

    @Override
    public Read<List<Claim>> read(Mentions mentions) {
        String text = mentions.text().text();
        VoiceReader voices = new VoiceReader(text, mentions.mentions(), register, gazetteer);
        SayingReader sayingReader = new SayingReader(text, voices);
        ParticularsReader particulars = new ParticularsReader(
                text,
                mentions.mentions(),
                mentions.text().masthead().published().map(Cited::value));
        List<Claim> claims = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        Block block = null;
        for (Tagged sentence : mentions.sentences()) {
            Block now = blockOf(mentions, sentence);
            if (now != block) {
                block = now;
                String form = sentence.words().get(0).form();
                sayingReader.newBlock(form.equals("\"") || form.equals("``"));
            }
            Tree tree = parser.parse(sentence.words());
            List<Saying> sayings = sayingReader.read(tree);
            for (Clause clause : clauses.divide(tree, sayings)) {
                claim(mentions, sentence, tree, sayings, clause, particulars, voices)
                        .ifPresent(claims::add);
            }
        }
        return new Read<>(withoutRepeats(claims, mentions), notes, VERSION);
    }

    private static Block blockOf(Mentions mentions, Tagged sentence) {
        for (Block block : mentions.text().blocks()) {
            if (block.span().contains(sentence.sentence().span())) {
                return block;
            }
        }
        throw new IllegalStateException("a sentence outside every block");
    }

    private Optional<Claim> claim(
            Mentions mentions,
            Tagged sentence,
            Tree tree,
            List<Saying> sayings,
            Clause clause,
            ParticularsReader reader,
            VoiceReader voices) {
        String text = mentions.text().text();
        List<Saying> over = sayings.stream()
                .filter(s -> s.content().get(clause.head()) && s.cueWord() != clause.head())
                .sorted(Comparator.comparingInt(s -> -s.content().cardinality()))
                .toList();
        BitSet content = new BitSet();
        if (over.isEmpty()) {
            content.set(0, tree.size());
            sayings.forEach(s -> {
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
        Particulars particulars = reader.read(tree, clause, content, cues, speaker(over));
        Optional<Span> evidence = evidence(tree, clause);
        if (evidence.isEmpty() || !asserts(tree, clause, particulars, over, mentions)) {
            return Optional.empty();
        }
        if (isBackground(particulars, mentions.text().masthead())) {
            return Optional.empty();
        }
        Attribution by = attribution(mentions.text().masthead(), withActor(tree, clause, over, voices));
        boolean done =
                clause.rule().flatMap(r -> r.plover()).map(DONE::contains).orElse(false);
        Stance stance = stances.read(tree, clause.head(), clause.coded(), done, clause.words(), clause.light(), over);
        Assertion that = assertion(tree, clause, particulars);
        Span sentenceSpan = sentence.sentence().span();
        String key = mentions.text().id() + "|" + evidence.get() + "|" + that.kind() + "|" + particulars.codes() + "|"
                + by.chain().stream().map(c -> c.value().name()).toList();
        return Optional.of(new Claim(
                new ClaimId("c" + Digest.sha256(key).substring(0, 20)),
                mentions.text().id(),
                by,
                that,
                stance,
                new Confidence(clause.rule().isPresent() ? .6 : .4),
                new Claim.Excerpt(evidence.get(), evidence.get().in(text)),
                new Claim.Excerpt(sentenceSpan, sentenceSpan.in(text))));
    }

    private static Optional<Voice> speaker(List<Saying> over) {
        for (int i = over.size() - 1; i >= 0; i--) {
            List<Cited<Voice>> hops = over.get(i).hops();
            if (!hops.isEmpty()) {
                return Optional.of(hops.get(hops.size() - 1).value());
            }
        }
        return Optional.empty();
    }

    /** An act done by saying so has its speaker for its nearest witness: "the YPG blamed Moscow". */
    private static List<Saying> withActor(Tree tree, Clause clause, List<Saying> over, VoiceReader voices) {
        boolean spoken = clause.rule()
                .filter(r -> !r.noun())
                .flatMap(r -> r.plover())
                .map(SPOKEN::contains)
                .orElse(false);
        if (!spoken) {
            return over;
        }
        int subject = ParticipantsReader.actorOf(tree, clause);
        Optional<Cited<Voice>> voice = subject < 0 ? Optional.empty() : voices.read(tree, subject);
        if (voice.isEmpty()) {
            return over;
        }
        List<Saying> all = new ArrayList<>(over);
        all.add(new Saying(
                List.of(voice.get()),
                Link.of(voice.get().value()),
                tree.word(clause.coded()).span(),
                clause.coded(),
                clause.words(),
                new BitSet(),
                Saying.Kind.SAYS));
        voices.spoke(voice.get().value());
        return all;
    }

    /** Background older than the story is not news of it. */
    private static boolean isBackground(Particulars particulars, Masthead masthead) {
        Optional<LocalDate> last = particulars.when().flatMap(w -> w.value().lastDay());
        return last.isPresent()
                && masthead.published().isPresent()
                && last.get().isBefore(masthead.published().get().value().minusYears(YEARS_OF_BACKGROUND));
    }

    /** What is counted in such units makes no news of the conflict by itself: prices, distances. */
    private static final Set<Unit> UNTELLING = EnumSet.of(Unit.OTHER, Unit.MONEY, Unit.DISTANCE);

    /** Whether a party is a body of the register; a person in office alone makes no news of the conflict. */
    private boolean isBody(Part part) {
        return part.party()
                .value()
                .actor()
                .flatMap(register::actor)
                .filter(a -> a.kind() != Actor.Kind.PERSON)
                .isPresent();
    }

    /** Whether the clause says anything about the conflict. */
    private boolean asserts(Tree tree, Clause clause, Particulars particulars, List<Saying> over, Mentions mentions) {
        boolean lies = Set.of("lie", "stretch", "stand")
                .contains(tree.word(clause.head()).lemma());
        if (lies && particulars.parts().stream().noneMatch(this::isBody)) {
            return false;
        }
        if (clause.rule().isPresent()) {
            boolean bare = particulars.parts().isEmpty()
                    && particulars.amounts().isEmpty()
                    && clause.words().cardinality() < 3;
            return !bare;
        }
        if (SayingReader.isSaying(tree.word(clause.head()).lemma())) {
            return false;
        }
        Span span = tree.span(clause.words());
        boolean actor = particulars.parts().stream().anyMatch(this::isBody);
        boolean placed = mentions.mentions().stream()
                .anyMatch(m -> m instanceof Mention.PlaceMention && span.contains(m.span()));
        boolean counted = particulars.amounts().stream()
                .anyMatch(a -> !UNTELLING.contains(a.amount().value().unit()));
        boolean said = over.stream().anyMatch(s -> !s.hops().isEmpty());
        boolean finite = tree.exactChild(clause.head(), "nsubj", "nsubj:pass", "cop") >= 0;
        return clause.words().cardinality() >= 4 && finite && (counted || said && (actor || placed) || actor && placed);
    }

    private static Assertion assertion(Tree tree, Clause clause, Particulars particulars) {
        String lemma = tree.word(clause.head()).lemma();
        boolean copula = tree.child(clause.head(), "cop") >= 0;
        boolean verb = tree.word(clause.head()).tag().startsWith("VB");
        String kind = clause.rule()
                .map(r -> r.kind())
                .orElse(
                        copula || !verb || STATIVE.contains(lemma) || holdsNow(tree, clause.head())
                                ? "condition"
                                : "occurrence");
        if (kind.equals("occurrence") && verb && holdsNow(tree, clause.head())) {
            kind = "condition";
        }
        boolean stock = STOCK.contains(lemma) || copula;
        if (kind.equals("occurrence") && habitual(tree, clause.head())) {
            kind = "condition";
        }
        boolean counted = particulars.amounts().stream()
                .anyMatch(a -> switch (a.amount().value().unit()) {
                    case FIGHTERS, CIVILIANS, FAMILIES, SHARE, VEHICLES, DETAINED, MISSING, AREA -> true;
                    case KILLED, WOUNDED, ABDUCTED, DISPLACED, HOUSES, WEAPONS, DISTANCE, MONEY, OTHER -> false;
                });
        if (counted && stock && (kind.equals("condition"))) {
            kind = "estimate";
        }
        return switch (kind) {
            case "estimate" -> new Assertion.Estimate(particulars);
            case "condition" -> new Assertion.Condition(particulars);
            default -> new Assertion.Occurrence(particulars);
        };
    }

    /** "The militants rarely speak of it": what is usually so is no event. */
    private static boolean habitual(Tree tree, int head) {
        return tree.word(head).tag().matches("VBZ|VBP")
                && tree.children(head).stream()
                        .anyMatch(c -> Set.of("rarely", "usually", "often", "always", "never", "sometimes", "normally")
                                .contains(tree.word(c).lemma()));
    }

    /** "They are cut off": a passive in the plain present tells a state. */
    private static boolean holdsNow(Tree tree, int head) {
        int be = tree.exactChild(head, "aux:pass");
        boolean other =
                tree.children(head).stream().anyMatch(c -> tree.relation(c).equals("aux"));
        return be >= 0
                && Set.of("is", "are", "'s", "'re").contains(tree.word(be).form())
                && !other;
    }

    private static Attribution attribution(Masthead masthead, List<Saying> over) {
        List<Cited<Voice>> chain = new ArrayList<>();
        chain.add(masthead.outlet().map(name -> new Voice.OutletVoice(name, Optional.empty())));
        Link link = Link.UNATTRIBUTED;
        Optional<Span> cue = Optional.empty();
        for (Saying saying : over) {
            for (Cited<Voice> hop : saying.hops()) {
                boolean same = chain.stream()
                        .anyMatch(c ->
                                c.value().name().equalsIgnoreCase(hop.value().name()));
                if (!same) {
                    chain.add(hop);
                }
            }
            if (!saying.hops().isEmpty()) {
                link = saying.link();
                cue = Optional.of(saying.cue());
            } else if (cue.isEmpty()) {
                cue = Optional.of(saying.cue());
            }
        }
        if (chain.size() == 1 && masthead.agency().isPresent()) {
            Cited<String> agency = masthead.agency().get();
            if (!agency.value().equalsIgnoreCase(masthead.outlet().value())) {
                chain.add(agency.map(name -> new Voice.OutletVoice(name, Optional.empty())));
                link = Link.CITES;
            }
        }
        return new Attribution(chain, link, cue);
    }

    /** The longest run of the clause's words, without marks at its ends. */
    private static Optional<Span> evidence(Tree tree, Clause clause) {
        BitSet words = clause.words();
        int bestStart = -1;
        int bestEnd = -1;
        int start = -1;
        int last = -1;
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            if (start < 0 || i > last + 1 && !onlyMarks(tree, last + 1, i)) {
                start = i;
            }
            last = i;
            boolean holdsHead = start <= clause.head() && clause.head() <= last;
            boolean bestHolds = bestStart >= 0 && bestStart <= clause.head() && clause.head() <= bestEnd;
            if (bestStart < 0
                    || holdsHead && !bestHolds
                    || holdsHead == bestHolds && last - start >= bestEnd - bestStart) {
                bestStart = start;
                bestEnd = last;
            }
        }
        while (bestStart <= bestEnd && skippable(tree, bestStart, true)) {
            bestStart++;
        }
        while (bestEnd >= bestStart && skippable(tree, bestEnd, false)) {
            bestEnd--;
        }
        if (bestStart < 0 || bestEnd - bestStart < 1) {
            return Optional.empty();
        }
        return Optional.of(tree.word(bestStart).span().cover(tree.word(bestEnd).span()));
    }

    private static boolean onlyMarks(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(tree.word(i).form().charAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static boolean skippable(Tree tree, int i, boolean start) {
        String form = tree.word(i).form();
        String relation = tree.relation(i);
        if (!Character.isLetterOrDigit(form.charAt(0)) && !form.equals("%") && !form.equals("$")) {
            return true;
        }
        String lower = form.toLowerCase(java.util.Locale.ROOT);
        boolean link = relation.equals("cc") || relation.equals("mark") || relation.equals("case");
        return start
                ? relation.equals("cc")
                        || relation.equals("mark") && Set.of("that", "because").contains(lower)
                : link
                        || Set.of("while", "when", "where", "who", "which", "that", "as")
                                .contains(lower);
    }

    /** A headline repeats the story: its claims stay only when the body has none of the kind. */
    private static List<Claim> withoutRepeats(List<Claim> claims, Mentions mentions) {
        List<Span> headlines = mentions.text().blocks().stream()
                .filter(b -> b.kind() == Block.Kind.HEADLINE)
                .map(Block::span)
                .toList();
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            boolean headline =
                    headlines.stream().anyMatch(h -> h.contains(claim.evidence().span()));
            boolean told = headline
                    && claims.stream()
                            .anyMatch(c -> headlines.stream()
                                            .noneMatch(
                                                    h -> h.contains(c.evidence().span()))
                                    && c.that()
                                            .particulars()
                                            .code(EventCode.Book.PLOVER)
                                            .equals(claim.that().particulars().code(EventCode.Book.PLOVER)));
            boolean again = kept.stream().anyMatch(k -> k.id().equals(claim.id()));
            if (!told && !again) {
                kept.add(claim);
            }
        }
        return kept;
    }
}

package org.sitrep.claim.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.Cited;
import org.sitrep.base.Span;
import org.sitrep.claim.Attributed;
import org.sitrep.claim.Attribution.Link;
import org.sitrep.claim.Voice;
import org.sitrep.claim.attribution.Saying.Kind;
import org.sitrep.claim.syntax.Tree;

/** Finds the acts of saying of one report, sentence by sentence in text order. Made anew for each report. */
public final class SayingReader {

    private final String text;
    private final VoiceReader voices;
    private final AttributedSayings attributed;
    private final Map<String, List<Cited<Voice>>> relays = new HashMap<>();
    private @Nullable Saying open;
    private Optional<Pointers.Pointer> forward = Optional.empty();
    private boolean quoteOpen;
    private boolean carried;

    /**
     * A reader for one report.
     *
     * @param attributed what was learnt of who says what in it
     * @param trees the parse of the sentence a span lies in
     */
    public SayingReader(
            String text, VoiceReader voices, List<Attributed> attributed, Function<Span, Optional<Tree>> trees) {
        this.text = text;
        this.voices = voices;
        this.attributed = new AttributedSayings(attributed, voices, trees);
    }

    /**
     * The sayings of the next sentence.
     *
     * @param after the sentence behind it in its paragraph, which may say where it comes from
     */
    public List<Saying> read(Tree tree, Optional<Tree> after) {
        List<Saying> found = sayings(tree);
        forward.flatMap(p -> Pointers.over(tree, found, p)).ifPresent(found::add);
        forward = Pointers.forward(tree, voices);
        after.flatMap(t -> Pointers.read(t, voices))
                .flatMap(p -> Pointers.over(tree, found, p))
                .ifPresent(found::add);
        after.flatMap(t -> Pointers.takenBack(t, voices))
                .flatMap(p -> Pointers.over(tree, found, p))
                .ifPresent(found::add);
        return found;
    }

    private List<Saying> sayings(Tree tree) {
        List<Saying> found = new ArrayList<>();
        for (Saying saying : attributed.with(tree, ruled(tree))) {
            found.add(saying.besides(others(tree, saying)));
        }
        Closings.read(tree, found, voices).ifPresent(found::add);
        List<Saying> prefaces = Prefaces.read(tree, found, voices);
        found.addAll(prefaces);
        for (Saying turn : Turns.read(tree, voices)) {
            boolean said = prefaces.stream().anyMatch(s -> s.cueWord() == turn.cueWord())
                    || found.stream()
                            .anyMatch(s -> !s.hops().isEmpty()
                                    && s.cueWord() != turn.cueWord()
                                    && s.content().intersects(turn.content()));
            if (!said) {
                found.removeIf(s -> s.cueWord() == turn.cueWord());
                found.add(turn);
            }
        }
        Colons.read(tree, found, voices).ifPresent(found::add);
        found.replaceAll(s -> goingOn(tree, s, found));
        if (found.stream().allMatch(s -> s.hops().isEmpty())) {
            Labels.read(tree, voices).or(() -> Referrals.within(tree, voices)).ifPresent(found::add);
        }
        boolean startsOpen = quoteOpen || carried;
        carried = false;
        for (int i = 0; i < tree.size(); i++) {
            switch (text.charAt(tree.word(i).span().start())) {
                case '\u201c', '\u00ab', '\u201e' -> quoteOpen = true;
                case '\u201d', '\u00bb' -> quoteOpen = false;
                case '"' -> quoteOpen = !quoteOpen;
                default -> {}
            }
        }
        Saying before = open;
        if (startsOpen
                && before != null
                && found.stream().noneMatch(s -> !s.hops().isEmpty())) {
            BitSet all = new BitSet();
            all.set(0, tree.size());
            found.add(new Saying(before.hops(), before.link(), before.cue(), -1, all, new BitSet(), before.kind()));
        }
        for (Saying saying : found) {
            if (!saying.hops().isEmpty()) {
                open = saying;
            }
        }
        return found;
    }

    /** "…, the hospital said on Wednesday, and 18 died": what goes on behind the inserted source is said by it as well. */
    private static Saying goingOn(Tree tree, Saying saying, List<Saying> all) {
        int cue = saying.cueWord();
        if (cue < 0
                || saying.hops().isEmpty()
                || !saying.apart().get(cue)
                || saying.content().length() > cue) {
            return saying;
        }
        int comma = saying.apart().nextClearBit(cue);
        boolean joined = comma + 2 < tree.size()
                && tree.word(comma).form().equals(",")
                && Set.of("and", "but", "while", "although", "though")
                        .contains(tree.word(comma + 1).lemma());
        if (!joined) {
            return saying;
        }
        BitSet rest = new BitSet();
        rest.set(comma + 1, tree.size());
        boolean told = all.stream()
                .anyMatch(s -> s != saying && !s.hops().isEmpty() && s.content().intersects(rest));
        boolean acts = rest.stream().anyMatch(i -> tree.exactChild(i, "nsubj", "nsubj:pass") >= comma);
        if (told || !acts) {
            return saying;
        }
        BitSet content = (BitSet) saying.content().clone();
        content.or(rest);
        return new Saying(
                saying.hops(), saying.link(), saying.cue(), cue, content, saying.apart(), saying.kind(), saying.also());
    }

    private List<Cited<Voice>> others(Tree tree, Saying saying) {
        if (saying.hops().isEmpty()) {
            return List.of();
        }
        return saying.hops()
                .get(saying.hops().size() - 1)
                .from()
                .firstSpan()
                .filter(s -> tree.at(s) >= 0)
                .map(s -> voices.beside(tree, tree.headOf(s)))
                .orElse(List.of());
    }

    /** What the next sentence says of the source of a sentence of which nobody is named: "The figure comes from the ministry." */
    public Optional<Saying> referred(Tree tree, Tree next, List<Saying> sayings) {
        return sayings.stream().anyMatch(s -> !s.hops().isEmpty())
                ? Optional.empty()
                : Referrals.read(tree, next, voices);
    }

    /** "As the Courier reports, everybody has left the town": what the clause above tells is said. */
    private static boolean isAsReport(Tree tree, int v) {
        int mark = tree.child(v, "mark", "advmod", "case");
        return tree.relation(v).startsWith("advcl")
                && tree.head(v) >= 0
                && mark >= 0
                && mark < v
                && tree.word(mark).lemma().equals("as")
                && (tree.exactChild(v, "nsubj") >= 0 || isAsReported(tree, v))
                && tree.child(v, "obj", "ccomp", "xcomp") < 0;
    }

    /** Whether a noun names what the verb above it enters in a record: "Airwars lists a strike". */
    public static boolean isEntered(Tree tree, int noun) {
        return Entries.isEntered(tree, noun);
    }

    /** "A guard said who feared for her post": the clause tells of the guard, whatever the parser made of it. */
    private static boolean isRelative(Tree tree, int clause) {
        int subject = tree.exactChild(clause, "nsubj", "nsubj:pass");
        return subject >= 0 && tree.word(subject).lemma().equals("who");
    }

    /** "As reported by the Courier". */
    private static boolean isAsReported(Tree tree, int v) {
        return tree.word(v).tag().equals("VBN") && tree.exactChild(v, "aux:pass") < 0 && agent(tree, v) >= 0;
    }

    /** Whether a verb does something by speaking: whoever threatens or blames has said so. */
    public static boolean isSpeechAct(String lemma) {
        return SayingWords.ACTS.contains(lemma);
    }

    /** Whether a noun is what a number rests on: "by the count of the council"; nobody does anything by it. */
    public static boolean isCount(String lemma) {
        return Nominals.COUNTS.contains(lemma);
    }

    /** The sayings that the parse shows. */
    private List<Saying> ruled(Tree tree) {
        List<Saying> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            int n = i;
            String lemma = tree.word(i).lemma();
            if (tree.word(i).tag().startsWith("VB")) {
                int verb = i;
                Countings.read(tree, i, voices)
                        .or(() -> SayingWords.SAY.contains(lemma)
                                ? verb(tree, verb, lemma)
                                : Entries.read(tree, verb, voices))
                        .ifPresent(found::add);
            }
            if (SayingWords.NOUNS.contains(lemma) && tree.word(i).tag().startsWith("NN")) {
                Nominals.denied(tree, i, voices)
                        .or(() -> Nominals.read(tree, n, voices))
                        .ifPresent(found::add);
            }
            if (tree.word(i).tag().startsWith("VB")) {
                TollWords.read(tree, i, voices).ifPresent(found::add);
            }
            if (Nominals.COUNTS.contains(lemma) && tree.word(i).tag().startsWith("NN")) {
                Nominals.counted(tree, i, voices).ifPresent(found::add);
            }
            if (SayingWords.VIEWS.contains(lemma) && tree.word(i).tag().startsWith("VB")) {
                Nominals.view(tree, i, voices).ifPresent(found::add);
            }
            if (lemma.equals("accord") || lemma.equals("according")) {
                accordingTo(tree, i).ifPresent(found::add);
            }
            if (lemma.equals("reportedly") || lemma.equals("allegedly")) {
                BitSet content = tree.subtree(clauseOf(tree, i));
                found.add(new Saying(
                        List.of(), Link.UNATTRIBUTED, tree.word(i).span(), i, content, bits(i), Kind.BELIEVES));
            }
        }
        return found;
    }

    /** Whether a verb says something. */
    public static boolean isSaying(String lemma) {
        return SayingWords.isSaying(lemma);
    }

    /** Whether a word with this base form may be part of a saying. */
    public static boolean maySpeak(String lemma) {
        return SayingWords.SAY.contains(lemma)
                || SayingWords.NOUNS.contains(lemma)
                || SayingWords.VIEWS.contains(lemma)
                || SayingWords.ACTS.contains(lemma)
                || lemma.startsWith("accord")
                || lemma.equals("reportedly")
                || lemma.equals("allegedly");
    }

    /** Whether a quotation is open, so that the next sentence is somebody's. */
    public boolean isQuoting() {
        return quoteOpen || carried;
    }

    /** Begins a block: a quotation left open goes on only when the block begins with a quotation mark. */
    public void newBlock(boolean beginsWithQuote) {
        forward = Optional.empty();
        carried = quoteOpen && beginsWithQuote;
        quoteOpen = false;
    }

    private static BitSet bits(int... on) {
        BitSet set = new BitSet();
        for (int i : on) {
            set.set(i);
        }
        return set;
    }

    private Optional<Saying> accordingTo(Tree tree, int i) {
        int noun = -1;
        if (tree.relation(i).equals("case") && tree.head(i) >= 0) {
            noun = tree.head(i);
        } else {
            int c = tree.child(i, "obl", "nmod");
            noun = c;
        }
        if (noun < 0) {
            return Optional.empty();
        }
        Optional<Cited<Voice>> voice = voices.read(tree, noun);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        int governor = tree.relation(i).equals("case") ? tree.head(noun) : tree.head(i);
        int clause = governor < 0 ? noun : clauseOf(tree, governor);
        BitSet apart = tree.subtree(noun);
        apart.or(tree.subtree(i));
        BitSet content = tree.subtree(clause);
        int first = apart.nextSetBit(0);
        if (first > 2 && tree.word(first - 1).form().equals(",") && endsAfter(tree, apart.length())) {
            content.set(0, first - 1);
        }
        content.andNot(apart);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Span cue = tree.word(i).span();
        if (i + 1 < tree.size() && tree.word(i + 1).lemma().equals("to")) {
            cue = cue.cover(tree.word(i + 1).span());
        }
        List<Cited<Voice>> hops = withRelay(new ArrayList<>(), voice.get());
        return Optional.of(new Saying(hops, Link.of(voice.get().value()), cue, i, content, apart, Kind.SAYS));
    }

    /** Whether nothing but signs stands behind a word. */
    private static boolean endsAfter(Tree tree, int from) {
        for (int i = from; i < tree.size(); i++) {
            if (Character.isLetterOrDigit(tree.word(i).form().charAt(0))) {
                return false;
            }
        }
        return true;
    }

    static int clauseOf(Tree tree, int i) {
        int at = i;
        while (tree.head(at) >= 0
                && !(tree.word(at).tag().startsWith("VB")
                        && !tree.relation(at).startsWith("aux")
                        && !tree.relation(at).equals("amod"))
                && tree.child(at, "nsubj") < 0) {
            at = tree.head(at);
        }
        return at;
    }

    private Optional<Saying> verb(Tree tree, int v, String lemma) {
        if (tree.relation(v).startsWith("aux") || tree.relation(v).equals("amod")) {
            return Optional.empty();
        }
        boolean passive =
                tree.exactChild(v, "nsubj:pass", "aux:pass") >= 0 || isAsReport(tree, v) && isAsReported(tree, v);
        boolean finding = SayingWords.FINDING.contains(lemma);
        if (finding && passive || lemma.equals("hold") && !hasThat(tree, v)) {
            return Optional.empty();
        }
        int subject = tree.exactChild(v, "nsubj");
        Optional<Saying> trailing = passive ? Optional.empty() : trailing(tree, v);
        if (trailing.isPresent()) {
            return trailing;
        }
        if (isAsSaying(tree, v)) {
            return asSaying(tree, v);
        }
        if (!passive && Closings.isInverted(tree, v, subject)) {
            Optional<Saying> closing = Closings.read(tree, List.of(), voices);
            if (closing.isPresent()) {
                return closing;
            }
        }
        BitSet content = new BitSet();
        int clause = -1;
        for (int c : tree.children(v)) {
            String relation = tree.relation(c);
            if (relation.equals("ccomp")
                    || relation.equals("parataxis") && c > v
                    || relation.equals("parataxis") && c < v) {
                if (!isSayClauseOnly(tree, c)) {
                    content.or(tree.subtree(c));
                    clause = c;
                }
            }
        }
        if (clause < 0) {
            int x = tree.child(v, "xcomp");
            if (x >= 0
                    && (passive
                            || lemma.equals("deny")
                            || lemma.equals("expect")
                            || lemma.equals("claim")
                            || lemma.equals("admit")
                            || lemma.equals("plan")
                            || lemma.equals("vow")
                            || lemma.equals("threaten")
                            || lemma.equals("describe"))) {
                content.or(tree.subtree(x));
                if (passive && tree.exactChild(v, "nsubj:pass") >= 0) {
                    content.or(tree.subtree(tree.exactChild(v, "nsubj:pass")));
                }
                clause = x;
            }
        }
        if (clause < 0 && tree.relation(v).equals("parataxis") && tree.head(v) >= 0) {
            content.or(tree.subtree(tree.head(v)));
            content.andNot(tree.subtree(v));
            clause = tree.head(v);
        }
        if (clause < 0 && isAsReport(tree, v)) {
            content.or(tree.subtree(tree.head(v)));
            content.andNot(tree.subtree(v));
            clause = tree.head(v);
        }
        if (clause < 0
                && (tree.relation(v).startsWith("advcl") || tree.relation(v).equals("acl"))
                && (lemma.equals("cite") || lemma.equals("quote"))) {
            return citing(tree, v);
        }
        if (clause < 0 && lemma.equals("retract") && tree.child(v, "obj") >= 0) {
            int report = tree.child(v, "obj");
            int retracted = tree.child(report, "acl", "ccomp");
            retracted = retracted < 0 ? tree.child(v, "ccomp") : retracted;
            if (retracted >= 0) {
                content.or(tree.subtree(retracted));
                clause = retracted;
            }
        }
        if (clause < 0 && lemma.equals("quote")) {
            int saying = tree.child(v, "advcl", "xcomp", "acl", "obl");
            if (saying >= 0) {
                int inner = tree.child(saying, "ccomp");
                if (inner >= 0) {
                    content.or(tree.subtree(inner));
                    clause = inner;
                }
            }
        }
        if (clause < 0 && !passive) {
            BitSet quoted = quoted(tree, v);
            if (!quoted.isEmpty()) {
                content.or(quoted);
                clause = v;
            }
        }
        int object = tree.child(v, "obj");
        for (int c : tree.children(v)) {
            if (clause < 0
                    && c > v
                    && tree.relation(c).equals("dep")
                    && tree.word(c).tag().startsWith("VB")) {
                content.or(tree.subtree(c));
                if (object > v && object < c) {
                    content.or(tree.subtree(object));
                }
                clause = c;
            }
        }
        Optional<Saying> entry = clause < 0 ? Entries.read(tree, v, voices) : Optional.empty();
        if (entry.isPresent()) {
            return entry;
        }
        if (clause < 0
                && object >= 0
                && !SayingWords.NEEDS_CLAUSE.contains(lemma)
                && Set.of(
                                "report",
                                "confirm",
                                "announce",
                                "deny",
                                "claim",
                                "admit",
                                "acknowledge",
                                "document",
                                "estimate",
                                "expect",
                                "fear",
                                "allege")
                        .contains(lemma)) {
            content.or(tree.subtree(object));
            clause = object;
        }
        // "The toll is known: 46 people were shot": what stands behind the colon is not held possible.
        boolean known = passive
                && Set.of("know", "understand", "say", "tell").contains(lemma)
                && clause >= 0
                && tree.relation(clause).equals("parataxis")
                && tree.exactChild(v, "nsubj:pass") >= 0;
        if (clause < 0 || known) {
            return Optional.empty();
        }
        BitSet apart = new BitSet();
        apart.set(v);
        for (int c : tree.children(v)) {
            String relation = tree.relation(c);
            if (relation.startsWith("aux")
                    || relation.equals("mark") && c < v
                    || relation.equals("cc")
                    || relation.startsWith("nsubj") && !passive
                    || relation.equals("iobj")
                    || relation.startsWith("obl") && !content.get(c)
                    || relation.equals("advmod") && !content.get(c)
                    || relation.equals("obj") && !content.get(c)
                    || relation.startsWith("advcl") && !content.get(c)) {
                apart.or(tree.subtree(c));
            }
        }
        content.andNot(apart);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = SayingWords.kind(lemma, passive);
        if (SayingWords.NEGATED_SAY.contains(lemma) && negated(tree, v)) {
            return Optional.empty();
        }
        int speaker = subject;
        if (subject < 0 && !passive) {
            speaker = sharedSubject(tree, v);
            speaker = speaker < 0 && kind == Kind.SAYS ? aheadOf(tree, v) : speaker;
        }
        List<Cited<Voice>> hops = new ArrayList<>();
        Link link = Link.UNATTRIBUTED;
        if (passive) {
            int agent = agent(tree, v);
            if (lemma.equals("quote") && tree.exactChild(v, "nsubj:pass") >= 0) {
                Optional<Cited<Voice>> quoted = voices.read(tree, tree.exactChild(v, "nsubj:pass"));
                if (agent >= 0) {
                    voices.read(tree, agent).ifPresent(hops::add);
                }
                quoted.ifPresent(hops::add);
                if (quoted.isPresent()) {
                    content.andNot(tree.subtree(tree.exactChild(v, "nsubj:pass")));
                }
            } else if (agent >= 0) {
                int told = tree.exactChild(v, "nsubj:pass");
                if (lemma.equals("tell") && told >= 0) {
                    voices.outlet(tree, told).ifPresent(hops::add);
                    content.andNot(tree.subtree(told));
                }
                voices.read(tree, agent).ifPresent(hops::add);
            }
        } else if (speaker >= 0) {
            Optional<Cited<Voice>> voice = voices.saying(tree, speaker, lemma);
            if (voice.isEmpty()) {
                return kind == Kind.SAYS
                        ? Optional.empty()
                        : Optional.of(new Saying(
                                List.of(), Link.UNATTRIBUTED, tree.word(v).span(), v, content, apart, kind));
            }
            if (lemma.equals("quote")) {
                int quotedPerson = tree.child(v, "obj");
                hops.add(voice.get());
                if (quotedPerson >= 0) {
                    voices.read(tree, quotedPerson).ifPresent(hops::add);
                    apart.or(tree.subtree(quotedPerson));
                    content.andNot(apart);
                }
            } else {
                addressee(tree, v).ifPresent(hops::add);
                hops = withRelay(hops, voice.get());
                heardFrom(tree, v).ifPresent(hops::add);
                List<Integer> below = new ArrayList<>(tree.children(v));
                below.addAll(tree.children(speaker));
                for (int c : below) {
                    if ((tree.relation(c).startsWith("advcl")
                                    || tree.relation(c).startsWith("acl"))
                            && Set.of("cite", "quote").contains(tree.word(c).lemma())) {
                        int cited = tree.child(c, "obj");
                        if (cited >= 0) {
                            voices.read(tree, cited).ifPresent(hops::add);
                        }
                    }
                }
            }
        }
        if (hops.isEmpty() && kind == Kind.SAYS && !passive) {
            return Optional.empty();
        }
        if (!hops.isEmpty()) {
            Cited<Voice> lastHop = hops.get(hops.size() - 1);
            link = Link.of(lastHop.value());
            remember(hops);
        }
        if (passive && hops.isEmpty() && kind == Kind.SAYS) {
            kind = lemma.equals("report") || lemma.equals("say") ? Kind.BELIEVES : kind;
        }
        return Optional.of(new Saying(hops, link, tree.word(v).span(), v, content, apart, kind));
    }

    /** "..., the Pentagon said": what stands before the comma is said, wherever the parser hung the verb. */
    private Optional<Saying> trailing(Tree tree, int v) {
        boolean ends = tree.word(v).lemma().equals("tell")
                || v + 1 >= tree.size()
                || tree.word(v + 1)
                        .form()
                        .matches("[.,;:\"'”’]+|on|in|by|late|at|here|earlier|from|after|before|to|who");
        boolean perfect =
                v > 0 && Set.of("have", "has", "had").contains(tree.word(v - 1).form());
        if (!ends
                || tree.child(v, "ccomp") > v && !isRelative(tree, tree.child(v, "ccomp"))
                || !tree.word(v).tag().matches("VBD|VBZ|VBP")
                        && !(perfect && tree.word(v).tag().equals("VBN"))
                || SayingWords.FINDING.contains(tree.word(v).lemma()) && tree.exactChild(v, "obj") >= 0) {
            return Optional.empty();
        }
        Optional<int[]> interrupted = Closings.interrupted(tree, v);
        int comma = interrupted.map(at -> at[0]).orElse(v - 1);
        while (interrupted.isEmpty()
                && comma > 0
                && !tree.word(comma).form().matches("[,?!]")
                && (!tree.word(comma).tag().startsWith("VB") || perfect && comma == v - 1)
                && v - comma < 12) {
            comma--;
        }
        if (comma < 3 || !tree.word(comma).form().matches("[,?!]") || comma == v - 1) {
            return Optional.empty();
        }
        int subject = tree.exactChild(v, "nsubj");
        int speakerEnd = interrupted.map(at -> at[2]).orElse(v);
        boolean whole = interrupted.isEmpty()
                && subject > comma
                && subject < v
                && VoiceReader.phrase(tree, subject).nextSetBit(0) <= comma + 1;
        if (!whole) {
            subject = -1;
            for (int i = comma + 1; i < speakerEnd && subject < 0; i++) {
                boolean noun = tree.word(i).tag().startsWith("NN")
                        && (i + 1 == speakerEnd || !tree.word(i + 1).tag().startsWith("NN"))
                        && !tree.word(i + 1).tag().equals("POS");
                if (noun || tree.word(i).tag().equals("PRP")) {
                    subject = i;
                }
            }
        }
        if (subject < 0) {
            return Optional.empty();
        }
        Optional<Cited<Voice>> voice = voices.saying(tree, subject, tree.word(v).lemma());
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(0, comma);
        BitSet apart = new BitSet();
        apart.set(comma, v + 1);
        for (int c : tree.children(v)) {
            if (c > v
                    && (tree.relation(c).startsWith("obl")
                            || tree.relation(c).startsWith("advcl")
                            || tree.relation(c).equals("obj")
                            || tree.relation(c).startsWith("advmod"))) {
                apart.or(tree.subtree(c));
            }
            if (c > v
                    && (tree.relation(c).equals("conj") || tree.relation(c).equals("parataxis"))
                    && tree.exactChild(c, "nsubj", "nsubj:pass") >= 0) {
                content.or(tree.subtree(c));
            }
        }
        if (v + 2 < tree.size()
                && tree.word(v + 1).form().equals(",")
                && Set.of("with", "and", "but", "although", "though")
                        .contains(tree.word(v + 2).lemma())) {
            apart.clear(v + 2, tree.size());
            content.set(v + 2, tree.size());
        }
        content.andNot(apart);
        Saying.Kind kind = SayingWords.kind(tree.word(v).lemma(), false);
        List<Cited<Voice>> hops = new ArrayList<>();
        addressee(tree, v).ifPresent(hops::add);
        hops = withRelay(hops, voice.get());
        heardFrom(tree, v).ifPresent(hops::add);
        remember(hops);
        Link link = Link.of(hops.get(hops.size() - 1).value());
        return Optional.of(new Saying(hops, link, tree.word(v).span(), v, content, apart, kind));
    }

    /** "The Ledger learned from a guard": whoever hears it has it from somebody. */
    private Optional<Cited<Voice>> heardFrom(Tree tree, int v) {
        if (!Set.of("learn", "hear", "know", "understand", "establish")
                .contains(tree.word(v).lemma())) {
            return Optional.empty();
        }
        return tree.children(v).stream()
                .filter(c -> c > v
                        && tree.relation(c).startsWith("obl")
                        && VoiceReader.caseOf(tree, c).equals("from"))
                .findFirst()
                .flatMap(c -> voices.read(tree, c));
    }

    private void remember(List<Cited<Voice>> hops) {
        Cited<Voice> lastHop = hops.get(hops.size() - 1);
        voices.spoke(lastHop.value());
        if (hops.size() > 1) {
            relays.put(lastHop.value().name(), List.copyOf(hops.subList(0, hops.size() - 1)));
        }
    }

    private static boolean hasThat(Tree tree, int v) {
        int clause = tree.exactChild(v, "ccomp");
        int mark = clause < 0 ? -1 : tree.exactChild(clause, "mark");
        return mark > v && tree.word(mark).lemma().equals("that");
    }

    private static boolean isAsSaying(Tree tree, int v) {
        return tree.word(v).lemma().equals("say")
                && tree.word(v).tag().equals("VBG")
                && v > 0
                && tree.word(v - 1).lemma().equals("as")
                && quoter(tree, v) >= 0;
    }

    /** The verb "quoted" before "as saying". */
    private static int quoter(Tree tree, int v) {
        for (int i = v - 1; i >= 0; i--) {
            if (Set.of("quote", "cite").contains(tree.word(i).lemma())) {
                return i;
            }
        }
        return -1;
    }

    /** "The Dispatch quoted an activist as saying", "an activist was quoted by the Dispatch as saying". */
    private Optional<Saying> asSaying(Tree tree, int v) {
        int quoter = quoter(tree, v);
        boolean passive = tree.exactChild(quoter, "nsubj:pass", "aux:pass") >= 0;
        int outlet = passive ? agent(tree, quoter) : tree.exactChild(quoter, "nsubj");
        int person = passive ? tree.exactChild(quoter, "nsubj:pass", "nsubj") : tree.exactChild(quoter, "obj");
        List<Cited<Voice>> hops = new ArrayList<>();
        if (outlet >= 0) {
            voices.read(tree, outlet).ifPresent(hops::add);
        }
        if (person >= 0) {
            voices.read(tree, person).ifPresent(hops::add);
        }
        BitSet content = new BitSet();
        for (int i = v + 1; i < tree.size(); i++) {
            content.set(i);
        }
        if (hops.isEmpty() || content.cardinality() < 2) {
            return Optional.empty();
        }
        BitSet apart = new BitSet();
        apart.set(0, v + 1);
        if (tree.word(v + 1).lemma().equals("that")) {
            apart.set(v + 1);
        }
        content.andNot(apart);
        remember(hops);
        return Optional.of(new Saying(
                hops, Link.of(hops.get(hops.size() - 1).value()), tree.word(v).span(), v, content, apart, Kind.SAYS));
    }

    private static boolean negated(Tree tree, int v) {
        for (int c : tree.children(v)) {
            String lemma = tree.word(c).lemma();
            if (lemma.equals("not") || lemma.equals("n't") || lemma.equals("never")) {
                return true;
            }
        }
        return false;
    }

    /** "Reuters, citing a doctor, said": the citing clause adds its object after the subject of the clause it hangs on. */
    private Optional<Saying> citing(Tree tree, int v) {
        int object = tree.child(v, "obj");
        int governor = tree.head(v);
        if (object < 0
                || governor < 0
                || SayingWords.SAY.contains(tree.word(governor).lemma())) {
            return Optional.empty();
        }
        Optional<Cited<Voice>> voice = voices.read(tree, object);
        if (voice.isEmpty()) {
            return Optional.empty();
        }
        BitSet apart = tree.subtree(v);
        BitSet content = tree.subtree(clauseOf(tree, governor));
        content.andNot(apart);
        voices.spoke(voice.get().value());
        return Optional.of(new Saying(
                List.of(voice.get()), Link.of(voice.get().value()), tree.word(v).span(), v, content, apart, Kind.SAYS));
    }

    private List<Cited<Voice>> withRelay(List<Cited<Voice>> hops, Cited<Voice> voice) {
        List<Cited<Voice>> all = new ArrayList<>(hops);
        if (all.isEmpty()) {
            List<Cited<Voice>> relay = relays.get(voice.value().name());
            if (relay != null) {
                all.addAll(relay);
            }
        }
        all.add(voice);
        return all;
    }

    private static boolean isSayClauseOnly(Tree tree, int c) {
        return SayingWords.SAY.contains(tree.word(c).lemma())
                && tree.relation(c).equals("parataxis")
                && tree.child(c, "ccomp", "obj", "xcomp") < 0;
    }

    /** "Majid Barakat, who runs the hospital, said": the name before the verb or before what commas set off, -1 when there is none. */
    private static int aheadOf(Tree tree, int v) {
        int at = v - 1;
        if (at > 1 && tree.word(at).form().equals(",")) {
            at--;
            while (at > 0 && !tree.word(at).form().equals(",")) {
                at--;
            }
            at--;
        }
        return at >= 0 && tree.word(at).tag().startsWith("NNP") && v - at < 20 ? at : -1;
    }

    private static int agent(Tree tree, int v) {
        for (int c : tree.children(v)) {
            if (tree.relation(c).startsWith("obl")
                    && VoiceReader.caseOf(tree, c).equals("by")) {
                return c;
            }
        }
        return -1;
    }

    private static int sharedSubject(Tree tree, int v) {
        int at = v;
        for (int steps = 0; steps < 4 && tree.head(at) >= 0; steps++) {
            String relation = tree.relation(at);
            int head = tree.head(at);
            if (relation.equals("conj")
                    || relation.equals("xcomp")
                    || relation.startsWith("advcl")
                    || relation.equals("parataxis")) {
                int subject = tree.exactChild(head, "nsubj", "nsubj:pass");
                if (subject >= 0) {
                    return subject;
                }
                at = head;
            } else if (relation.startsWith("acl")) {
                return head;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** "Told Reuters": the outlet that was told. */
    private Optional<Cited<Voice>> addressee(Tree tree, int v) {
        for (int c : tree.children(v)) {
            String relation = tree.relation(c);
            boolean told = relation.equals("obj") || relation.equals("iobj");
            boolean to = relation.startsWith("obl")
                    && Set.of("to", "by", "with", "in", "on").contains(VoiceReader.caseOf(tree, c));
            if (told || to) {
                Optional<Cited<Voice>> outlet = voices.outlet(tree, c);
                if (outlet.isPresent()) {
                    return outlet;
                }
                if (to && SayingWords.STATEMENTS.contains(tree.word(c).lemma())) {
                    for (int n : tree.children(c)) {
                        if (tree.relation(n).startsWith("nmod")) {
                            Optional<Cited<Voice>> published = voices.outlet(tree, n);
                            if (published.isPresent()) {
                                return published;
                            }
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static BitSet quoted(Tree tree, int v) {
        BitSet inside = quoted(tree);
        return inside.get(v) || inside.cardinality() < 4 ? new BitSet() : inside;
    }

    /** The words of a sentence within quotation marks that open in it. */
    public static BitSet quoted(Tree tree) {
        BitSet inside = new BitSet();
        boolean within = false;
        for (int i = 0; i < tree.size(); i++) {
            String form = tree.word(i).form();
            if (form.equals("\"") || form.equals("``") || form.equals("''")) {
                within = !within;
            } else if (within) {
                inside.set(i);
            }
        }
        return inside;
    }
}

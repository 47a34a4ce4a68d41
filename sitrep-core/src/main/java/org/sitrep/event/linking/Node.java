package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.ClaimId;

/**
 * A claim among those it may be joined with; keeps the best of its pairs.
 *
 * <p>Of more than {@value #MOST} pairs the best stay, of equally good ones those with the smaller claim ids, so that what stays
 * does not depend on the order in which pairs are found.
 */
final class Node {
    static final int MOST = 48;

    private final Slots slots;
    private final ClaimId id;
    private final long rank;
    private final Optional<String> said;
    private final long turn;
    private boolean gone;
    private Cluster cluster;
    private Node[] others = {};
    /** The turns of the others, cut to an int, and beside each other so that they can be gone through fast. */
    private int[] turns = {};

    private float[] scores = {};
    private boolean[] copied = {};
    private int pairs;
    /** Where the worst pair stands, and how many claims had left when it was looked for; -1 when it is to be looked for. */
    private int worst = -1;

    private int departed;
    private int[] needed = {};
    private int needs;
    private List<Denial> denials = List.of();
    private int number = -1;
    private @Nullable Component component;
    private @Nullable Group group;
    private Scores within = Scores.NONE;
    private int place;

    /**
     * @param said what makes it one with others wherever and whenever they are printed
     * @param turn greater for what comes later
     */
    Node(Slots slots, Optional<String> said, long turn) {
        this.slots = slots;
        this.id = slots.telling().claim().id();
        this.rank = rank(id.value());
        this.said = said;
        this.turn = turn;
        this.cluster = new Cluster(this);
    }

    Slots slots() {
        return slots;
    }

    Optional<String> said() {
        return said;
    }

    /** The first characters of an id, so that most ids are compared without being read. */
    private static long rank(String id) {
        long rank = 0;
        for (int i = 0; i < 4; i++) {
            rank = rank << 16 | (i < id.length() ? id.charAt(i) : 0);
        }
        return rank;
    }

    /** Greater for what came later. */
    long turn() {
        return turn;
    }

    ClaimId id() {
        return id;
    }

    /** The order of claim ids. */
    int compareIds(Node other) {
        int order = Long.compareUnsigned(rank, other.rank);
        return order != 0 ? order : id.compareTo(other.id);
    }

    /** Under which number it is among those that may be found near others. */
    int number() {
        return number;
    }

    void number(int now) {
        number = now;
    }

    /** Whether it was taken out. */
    boolean gone() {
        return gone;
    }

    /** Takes it out; nothing holds those it was paired with any more, nor do they hold it. */
    void leave() {
        gone = true;
        cluster.lookAtAll();
        component().ifPresent(c -> c.held(false));
        denials.forEach(Denial::touch);
        for (int i = 0; i < pairs; i++) {
            others[i].drop(this);
        }
        others = new Node[0];
        turns = new int[0];
        scores = new float[0];
        copied = new boolean[0];
        pairs = 0;
        denials = List.of();
        component = null;
        group = null;
        within = Scores.NONE;
    }

    private void drop(Node other) {
        for (int i = 0; i < pairs; i++) {
            if (turns[i] == (int) other.turn) {
                pairs--;
                others[i] = others[pairs];
                turns[i] = turns[pairs];
                scores[i] = scores[pairs];
                copied[i] = copied[pairs];
                others[pairs] = this;
                worst = -1;
                return;
            }
        }
    }

    /** The claims it may end up with. */
    Cluster cluster() {
        return cluster;
    }

    void move(Cluster into) {
        cluster = into;
    }

    /** Those it is grouped with now and the group it is in, once it was grouped. */
    Optional<Component> component() {
        return Optional.ofNullable(component);
    }

    /** Whether it is grouped among these now. */
    boolean isOf(Component among) {
        return component == among;
    }

    /** The group it is in. */
    Group group() {
        return Objects.requireNonNull(group);
    }

    void grouped(Component among, Group in) {
        component = among;
        group = in;
        denials.forEach(Denial::touch);
    }

    /** The scores of its group that are known, and its place in them. */
    Scores within() {
        return within;
    }

    int place() {
        return place;
    }

    void within(Scores known, int at) {
        within = known;
        place = at;
    }

    /**
     * Notes how well another one fits.
     *
     * @param copy whether the two are together whatever else is asked for
     * @param departures how many claims left so far, here and elsewhere
     * @return whether the pair is kept here
     */
    boolean note(Node other, double score, boolean copy, int departures) {
        int at = pairs;
        if (pairs < MOST) {
            if (pairs == others.length) {
                others = Arrays.copyOf(others, Math.max(4, Math.min(MOST, 2 * pairs)));
                turns = Arrays.copyOf(turns, others.length);
                scores = Arrays.copyOf(scores, others.length);
                copied = Arrays.copyOf(copied, others.length);
            }
            pairs++;
        } else {
            at = worst(departures);
            Node before = others[at];
            if (!before.gone() && !worse(before, scores[at], other, score)) {
                return false;
            }
            turns[at] = (int) other.turn;
            if (!before.gone() && needs(before) && !before.keeps(this)) {
                cluster.lookAtAll();
            }
            worst = -1;
        }
        others[at] = other;
        turns[at] = (int) other.turn;
        scores[at] = (float) score;
        copied[at] = copy;
        return true;
    }

    /**
     * A pair with a lower score is not kept here.
     *
     * @param departures how many claims left so far, here and elsewhere
     */
    float least(int departures) {
        int at = pairs < MOST ? -1 : worst(departures);
        return at < 0 || others[at].gone() ? 0 : scores[at];
    }

    /** Where the pair stands that goes first when a better one comes. */
    private int worst(int departures) {
        if (worst < 0 || departed != departures) {
            worst = 0;
            for (int i = 1; i < pairs; i++) {
                worst = worse(others[i], scores[i], others[worst], scores[worst]) ? i : worst;
            }
            departed = departures;
        }
        return worst;
    }

    /** Whether the pair with another one is kept here. */
    boolean keeps(Node other) {
        for (int i = 0; i < pairs; i++) {
            if (turns[i] == (int) other.turn) {
                return true;
            }
        }
        return false;
    }

    private boolean needs(Node other) {
        for (int i = 0; i < needs; i++) {
            if (needed[i] == (int) other.turn) {
                return true;
            }
        }
        return false;
    }

    /** Notes that the pair with another one is needed to hold its cluster together. */
    void need(Node other) {
        if (needs == needed.length) {
            needed = Arrays.copyOf(needed, Math.max(2, 2 * needs));
        }
        needed[needs++] = (int) other.turn;
    }

    /** The pair with another one is not needed any more. */
    void release(Node other) {
        for (int i = needs - 1; i >= 0; i--) {
            if (needed[i] == (int) other.turn) {
                needed[i] = needed[--needs];
            }
        }
    }

    /** No pair is needed. */
    void release() {
        needs = 0;
    }

    /** Notes a denial that may mean it, and has to be judged anew when its group changes. */
    void denied(Denial by) {
        if (denials.isEmpty()) {
            denials = new ArrayList<>(1);
        }
        denials.add(by);
    }

    private static boolean worse(Node one, float score, Node other, double given) {
        float otherScore = (float) given;
        if (one.gone() != other.gone()) {
            return one.gone();
        }
        return score != otherScore ? score < otherScore : one.compareIds(other) > 0;
    }

    /** How many pairs are kept, with those whose other is {@linkplain #gone() gone}. */
    int pairs() {
        return pairs;
    }

    /** The turn of the other of a pair, cut to an int. */
    int other(int pair) {
        return turns[pair];
    }

    double score(int pair) {
        return scores[pair];
    }

    /** Whether the two of a pair are together whatever else is asked for. */
    boolean copied(int pair) {
        return copied[pair];
    }
}

package org.sitrep.event.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitrep.base.ClaimId;

/** A claim among those it may be joined with; keeps the best of its pairs. */
final class Node {
    private final Slots slots;
    private final ClaimId id;
    private final long rank;
    private final Optional<String> said;
    private final long turn;
    private boolean gone;
    private Cluster cluster;
    private final Pairs pairs = new Pairs();
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
        pairs.leave(this);
        denials = List.of();
        component = null;
        group = null;
        within = Scores.NONE;
    }

    /** Lets go of another one. */
    void drop(Node other) {
        pairs.drop(other);
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
        if (!pairs.accepts(other, score, departures)) {
            return false;
        }
        pairs.add(other, score, copy, departures)
                .filter(before -> !before.gone() && needs(before) && !before.pairs.contains(this))
                .ifPresent(before -> cluster.lookAtAll());
        return true;
    }

    /** Its best pairs; to be read only. */
    Pairs pairs() {
        return pairs;
    }

    /** Whether one of the two keeps the pair. */
    boolean keepsOrIsKept(Node other) {
        return pairs.contains(other) || other.pairs.contains(this);
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
}

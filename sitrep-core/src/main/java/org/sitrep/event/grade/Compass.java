package org.sitrep.event.grade;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sitrep.reference.Place;

/** The eight directions as reports name them, and which of them one place lies in from another. */
enum Compass {
    NORTH("north"),
    NORTH_EAST("north-east"),
    EAST("east"),
    SOUTH_EAST("south-east"),
    SOUTH("south"),
    SOUTH_WEST("south-west"),
    WEST("west"),
    NORTH_WEST("north-west");

    /** Half a sector of 45 degrees and another whole one: who writes "north" for "north-east" is not wrong. */
    private static final double SLACK = 67.5;

    private static final Pattern BREAK = Pattern.compile("[\\s-]+");

    private final String words;

    Compass(String words) {
        this.words = words;
    }

    /** As it stands in a sentence. */
    String words() {
        return words;
    }

    /** The direction of words such as "southwest", "north-eastern", "South East". */
    static Optional<Compass> of(String text) {
        String plain =
                BREAK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace("ern", "");
        for (Compass direction : values()) {
            if (direction.words.replace("-", "").equals(plain)) {
                return Optional.of(direction);
            }
        }
        return Optional.empty();
    }

    /** Whether a place lies in this direction from another, loosely taken. */
    boolean fits(Place from, Place place) {
        double apart = Math.abs(bearing(from, place) - ordinal() * 45.0) % 360;
        return Math.min(apart, 360 - apart) <= SLACK;
    }

    /** The direction a place lies in from another. */
    static Compass between(Place from, Place place) {
        return values()[(int) Math.round(bearing(from, place) / 45) % 8];
    }

    /** Degrees clockwise from north, at the start of the great circle. */
    private static double bearing(Place from, Place to) {
        double a = Math.toRadians(from.latitude());
        double b = Math.toRadians(to.latitude());
        double d = Math.toRadians(to.longitude() - from.longitude());
        double y = Math.sin(d) * Math.cos(b);
        double x = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(d);
        return (Math.toDegrees(Math.atan2(y, x)) + 360) % 360;
    }
}

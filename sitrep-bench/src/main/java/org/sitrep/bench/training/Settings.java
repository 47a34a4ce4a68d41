package org.sitrep.bench.training;

import java.util.HashMap;
import java.util.Map;

/** What a training is told behind its files, each as {@code name=value}. Prints as its values. */
final class Settings {
    private final Map<String, String> values = new HashMap<>();

    private Settings() {}

    /** Those among the arguments; an argument without an equals sign is none. */
    static Settings of(String[] arguments) {
        Settings settings = new Settings();
        for (String a : arguments) {
            if (a.indexOf('=') > 0) {
                settings.values.put(a.substring(0, a.indexOf('=')), a.substring(a.indexOf('=') + 1));
            }
        }
        return settings;
    }

    /**
     * A number, or the usual one where nothing is said.
     *
     * @throws NumberFormatException when something else than a number is said
     */
    double number(String name, double usual) {
        String value = values.get(name);
        return value == null ? usual : Double.parseDouble(value);
    }

    /** Words, or the usual ones where nothing is said. */
    String text(String name, String usual) {
        return values.getOrDefault(name, usual);
    }

    /** Whether anything is said. */
    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Says it, whatever was said before. */
    void set(String name, String value) {
        values.put(name, value);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}

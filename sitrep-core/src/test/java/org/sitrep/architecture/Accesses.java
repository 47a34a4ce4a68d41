package org.sitrep.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a class calls and uses, for the rules of the house.
 */
final class Accesses {
    private Accesses() {}

    /** What an access is, in words and as a test of it. */
    static <T extends JavaAccess<?>> DescribedPredicate<T> describe(String words, Predicate<T> predicate) {
        return DescribedPredicate.describe(words, predicate);
    }

    /** What is called with, whether called here or handed on as a method reference. */
    static List<JavaClass> parametersOf(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                ? target.getRawParameterTypes()
                : List.of();
    }

    /** The class of this full name. */
    static DescribedPredicate<JavaClass> type(String name) {
        return DescribedPredicate.describe(name, c -> c.getName().equals(name));
    }

    /** A use of any of these methods of a class. */
    static DescribedPredicate<JavaAccess<?>> callsAny(String owner, String... names) {
        Set<String> set = Set.of(names);
        return describe(
                owner + "." + new java.util.TreeSet<>(set),
                call -> call.getTargetOwner().getName().equals(owner) && set.contains(call.getName()));
    }

    /** Whether the compiler made a field. */
    static boolean synthetic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.SYNTHETIC)
                || field.getOwner().getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}

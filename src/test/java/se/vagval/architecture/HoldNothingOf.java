package se.vagval.architecture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class, and every class of ours that it holds in a field, directly or further down, uses nothing of some packages. */
final class HoldNothingOf extends ArchCondition<JavaClass> {
    private final String base;
    private final List<String> packages;

    HoldNothingOf(String base, String... packages) {
        super("use nothing of " + String.join(", ", packages) + ", nor hold what does");
        this.base = base;
        this.packages = List.of(packages);
    }

    @Override
    public void check(JavaClass start, ConditionEvents events) {
        for (JavaClass held : heldBy(start)) {
            for (Dependency d : held.getDirectDependenciesFromSelf()) {
                if (packages.stream().anyMatch(p -> isIn(d.getTargetClass(), p))) {
                    events.add(SimpleConditionEvent.violated(start, start.getName() + " holds: " + d.getDescription()));
                }
            }
        }
    }

    private Set<JavaClass> heldBy(JavaClass start) {
        Set<JavaClass> seen = new LinkedHashSet<>();
        Deque<JavaClass> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            JavaClass next = waiting.pop().getBaseComponentType();
            if (isIn(next, base) && seen.add(next)) {
                next.getRawSuperclass().ifPresent(waiting::add);
                for (JavaField field : next.getFields()) {
                    waiting.addAll(field.getAllInvolvedRawTypes());
                }
            }
        }
        return seen;
    }

    private static boolean isIn(JavaClass c, String packageName) {
        String own = c.getBaseComponentType().getPackageName();
        return own.equals(packageName) || own.startsWith(packageName + ".");
    }
}

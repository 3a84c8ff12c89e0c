package se.vagval.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.EnumSet;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of structure for the classes under one base package, so that they can be tried on a house built wrongly. */
record Rules(String base) {
    /** The rooms made of plain Java alone. */
    static final Set<Room> PLAIN = EnumSet.range(Room.TEXT, Room.ANALYSIS);

    /** The rooms that show figures and make none. */
    static final Set<Room> SHOWING = EnumSet.of(Room.STATEMENT, Room.CHART, Room.REPORT, Room.EXCHANGE, Room.UI,
            Room.CLI);

    ArchRule imports(Room room) {
        return noClasses().that().resideInAPackage(room.packages(base))
                .should().dependOnClassesThat().resideInAnyPackage(Room.packages(base, room.forbidden()))
                .because(room.reason());
    }

    ArchRule everyClassHasARoom() {
        return classes().that().resideInAPackage(base + "..")
                .should().resideInAnyPackage(Room.packages(base, EnumSet.allOf(Room.class)))
                .because("what stands in no room is under no rule");
    }

    ArchRule usedOnlyWhereItBelongs(Library library) {
        return noClasses().that().resideInAnyPackage(Room.packages(base, library.strangers()))
                .should().dependOnClassesThat().resideInAnyPackage(library.packages())
                .because(library.reason());
    }

    ArchRule onlyShowsCharts() {
        DescribedPredicate<JavaClass> drawing = resideInAPackage("org.jfree..")
                .and(resideOutsideOfPackages("org.jfree.chart.fx.."))
                .and(DescribedPredicate.not(name("org.jfree.chart.JFreeChart")));
        return noClasses().that().resideInAPackage(Room.UI.packages(base))
                .should().dependOnClassesThat(drawing.as("draw charts"))
                .because("the window puts a finished chart on a canvas; how it looks is the chart room's business");
    }

    ArchRule plainJava(Room room) {
        DescribedPredicate<JavaClass> plain = resideInAnyPackage(base + "..", "java.lang..", "java.util..", "java.io..",
                "java.math..", "java.nio..", "java.text..", "java.time..");
        return noClasses().that().resideInAPackage(room.packages(base))
                .should().dependOnClassesThat(DescribedPredicate.not(plain.or(primitive())).as("are not plain Java"))
                .because("what a figure means must not depend on any library's fate");
    }

    ArchRule noCycles() {
        return slices().matching(base + ".(**)").should().beFreeOfCycles()
                .because("packages that need each other can be neither read, tested nor removed apart");
    }

    ArchRule viewModelsHoldNoScene() {
        return classes().that().haveSimpleNameEndingWith("ViewModel")
                .should(new HoldNothingOf(base, "javafx.scene", "javafx.stage"))
                .because("a view model is tested without a toolkit and outlives its view");
    }

    ArchRule sheetsLieOnTheScene() {
        return noClasses().that().resideInAPackage(Room.UI.packages(base))
                .should().callMethodWhere(target(name("getStylesheets"))
                        .and(target(owner(assignableTo("javafx.scene.Parent")))))
                .because(
                        "a page with a style sheet of its own holds the window when it goes, while JavaFX forgets its styles");
    }

    ArchRule figuresAreMadeInFinance() {
        return classes().that().resideInAnyPackage(Room.packages(base, SHOWING))
                .and(DescribedPredicate.describe("are not accounted for", c -> !Arithmetic.accountedFor(base, c)))
                .should(new MakeNoFigures(base))
                .because(
                        "a figure has one definition, in finance, where it can be explained and is the same everywhere; "
                                + "ask the calculation for it");
    }

    private static DescribedPredicate<JavaClass> primitive() {
        return DescribedPredicate.describe("primitive", c -> c.getBaseComponentType().isPrimitive());
    }
}

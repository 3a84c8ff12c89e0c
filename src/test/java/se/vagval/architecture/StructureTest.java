package se.vagval.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The house stands as it was drawn: rooms, libraries in their rooms, no cycles, view models free of the scene graph. */
class StructureTest {
    private static final String BASE = "se.vagval";
    private static final Rules RULES = new Rules(BASE);
    private static JavaClasses house;

    @BeforeAll
    static void readTheHouse() {
        house = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(BASE);
    }

    @ParameterizedTest
    @EnumSource
    void aRoomImportsOnlyWhatItMay(Room room) {
        check(RULES.imports(room), Set.of(room));
    }

    @Test
    void everyClassHasARoom() {
        RULES.everyClassHasARoom().check(house);
    }

    @ParameterizedTest
    @EnumSource
    void aLibraryIsUsedOnlyWhereItBelongs(Library library) {
        check(RULES.usedOnlyWhereItBelongs(library), library.strangers());
    }

    @Test
    void theWindowShowsChartsButDrawsNone() {
        check(RULES.onlyShowsCharts(), Set.of(Room.UI));
    }

    @ParameterizedTest
    @MethodSource("plainRooms")
    void theCoreIsPlainJava(Room room) {
        check(RULES.plainJava(room), Set.of(room));
    }

    @Test
    void noCycles() {
        RULES.noCycles().check(house);
    }

    @Test
    void viewModelsHoldNoScene() {
        check(RULES.viewModelsHoldNoScene(), Set.of(Room.UI));
    }

    @Test
    void sheetsLieOnTheScene() {
        check(RULES.sheetsLieOnTheScene(), Set.of(Room.UI));
    }

    @Test
    void figuresAreMadeInFinance() {
        check(RULES.figuresAreMadeInFinance(), Rules.SHOWING);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAccountedForIsThere(Arithmetic arithmetic) {
        assertTrue(house.contain(BASE + "." + arithmetic.type()),
                () -> arithmetic.type() + ", which " + arithmetic.reason() + ", is gone: take it off the list");
    }

    static Stream<Room> plainRooms() {
        return Rules.PLAIN.stream();
    }

    /** Only a room that is not built yet may leave its rule with nothing to check. */
    private static void check(ArchRule rule, Set<Room> rooms) {
        rule.allowEmptyShould(rooms.stream().noneMatch(StructureTest::isBuilt)).check(house);
    }

    private static boolean isBuilt(Room room) {
        return house.that(JavaClass.Predicates.resideInAPackage(room.packages(BASE))).iterator().hasNext();
    }
}

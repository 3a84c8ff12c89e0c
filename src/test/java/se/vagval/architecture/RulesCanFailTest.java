package se.vagval.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail guards nothing: each is tried on a small house that breaks it. */
class RulesCanFailTest {
    private static final String BASE = "se.vagval.architecture.broken";
    private static final JavaClasses HOUSE = new ClassFileImporter().importPackages(BASE);

    private final Rules rules = new Rules(BASE);

    @Test
    void formulaThatKnowsTheModel() {
        assertBreaks(rules.imports(Room.FORMULA), "KnowsTheModel");
        assertHolds(rules.imports(Room.CHART));
    }

    @Test
    void classInNoRoom() {
        assertBreaks(rules.everyClassHasARoom(), "Forgotten");
    }

    @Test
    void modelThatKnowsSql() {
        assertBreaks(rules.usedOnlyWhereItBelongs(Library.SQL), "KnowsSql");
        assertBreaks(rules.plainJava(Room.MODEL), "KnowsSql");
        assertHolds(rules.plainJava(Room.FORMULA));
    }

    @Test
    void windowThatDrawsItsOwnChart() {
        assertBreaks(rules.onlyShowsCharts(), "DrawsItself");
        assertHolds(rules.usedOnlyWhereItBelongs(Library.JFREECHART));
    }

    @Test
    void packagesInACircle() {
        assertBreaks(rules.noCycles(), "KnowsTheModel");
    }

    @Test
    void viewModelThatHoldsANodeTwoStepsDown() {
        assertBreaks(rules.viewModelsHoldNoScene(), "BadViewModel");
    }

    @Test
    void pageWithASheetOfItsOwn() {
        assertBreaks(rules.sheetsLieOnTheScene(), "WearsItsOwnSheet");
        EvaluationResult result = rules.sheetsLieOnTheScene().evaluate(HOUSE);
        assertFalse(result.getFailureReport().toString().contains("WearsTheScenes"),
                result.getFailureReport().toString());
    }

    @Test
    void sheetThatSumsByItself() {
        assertBreaks(rules.figuresAreMadeInFinance(), "SumsItself");
        assertBreaks(rules.figuresAreMadeInFinance(), "MultipliesItself");
        EvaluationResult result = rules.figuresAreMadeInFinance().evaluate(HOUSE);
        assertFalse(result.getFailureReport().toString().contains("ComparesOnly"),
                result.getFailureReport().toString());
    }

    private static void assertBreaks(ArchRule rule, String culprit) {
        EvaluationResult result = rule.evaluate(HOUSE);
        assertTrue(result.hasViolation(), rule.getDescription());
        assertTrue(result.getFailureReport().toString().contains(culprit), result.getFailureReport().toString());
    }

    private static void assertHolds(ArchRule rule) {
        EvaluationResult result = rule.evaluate(HOUSE);
        assertFalse(result.hasViolation(), result.getFailureReport().toString());
    }
}

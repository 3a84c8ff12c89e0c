package se.vagval.ui.grouping;

import java.util.ArrayList;
import java.util.List;

import se.vagval.analysis.AdministrationBound;
import se.vagval.analysis.Leaver;
import se.vagval.analysis.Leaving;
import se.vagval.analysis.Standing;
import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.MoneyUnit;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** What the figures of leaving mean, in sentences that judge nobody. */
final class GroupingSentences {
    private final Asked asked;
    private final MoneyUnit unit;
    private final double most;

    GroupingSentences(Asked asked, MoneyUnit unit) {
        this.asked = asked;
        this.unit = unit;
        this.most = AdministrationBound.share(asked.review());
    }

    /** Whether the association can stand without the one who leaves, and what its no means. */
    List<String> leaver(Leaving leaving) {
        Leaver leaver = leaving.without().get(Leaving.WITHOUT);
        List<String> told = new ArrayList<>();
        if (leaving.question().refuses()) {
            told.add(Texts.get("ui.grouping.refuses", leaver.name(), Integer.toString(asked.firstYearOutside()),
                    leaving.notAtAll().map(leaving.calculation()::alternativeName)
                            .map(name -> Texts.get("ui.grouping.refusesInstead", name)).orElse(""))
                    .strip());
        }
        if (leaver.subject().kind() == Subject.Kind.REGION && !leaver.municipalities().isEmpty()) {
            told.add(Texts.get("ui.grouping.regionLeaves", leaver.name(),
                    String.join(", ", asked.names(leaver.municipalities()))));
        }
        told.add(stands(leaving, leaver));
        return told;
    }

    private String stands(Leaving leaving, Leaver leaver) {
        Standing standing = leaving.standing(Leaving.WITHOUT, most);
        Calculation calculation = leaving.calculation();
        Subject association = Subject.association(leaving.association().id());
        String name = leaver.name();
        return switch (standing) {
            case DISSOLVED -> Texts.get("ui.grouping.dissolved", name);
            case UNKNOWN -> Texts.get("ui.grouping.unknown", name);
            case NO_ACTIVITIES -> Texts.get("ui.grouping.noActivities", name);
            case STANDS, TOO_MUCH_ADMINISTRATION -> Texts.get(
                    standing == Standing.STANDS ? "ui.grouping.stands" : "ui.grouping.tooMuch", name,
                    leaving.left(Leaving.WITHOUT).size(),
                    SwedishNumbers.amountWithUnit(figure(calculation, Measure.COST_ACTIVITIES, association, leaving),
                            unit),
                    SwedishNumbers.percent(figure(calculation, Measure.SHARE_ADMINISTRATION, association, leaving), 1),
                    bound());
        };
    }

    private static double figure(Calculation calculation, Measure measure, Subject association, Leaving leaving) {
        return calculation.value(measure, Leaving.WITHOUT, association, leaving.question().year()).orElseThrow();
    }

    private String bound() {
        return SwedishNumbers.percent(most, 0);
    }
}

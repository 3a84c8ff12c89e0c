package se.vagval.ui.checks;

import se.vagval.check.Area;
import se.vagval.text.Texts;
import se.vagval.ui.shell.Step;

/** Where in the window the parts of a review are. */
final class Places {
    private Places() {}

    /** The step that shows a part. */
    static Step step(Area area) {
        return switch (area) {
            case COMMISSION, RULES -> Step.COMMISSION;
            case ASSOCIATIONS, ACCOUNTS, ALLOCATION, ADMINISTRATION, RESULTS, ORGANISATION -> Step.TODAY;
            case ALTERNATIVES -> Step.ALTERNATIVES;
            case ASSUMPTIONS -> Step.UNCERTAINTY;
            case ARGUMENTS -> Step.ARGUMENTS;
            case IMPLEMENTATION -> Step.IMPLEMENTATION;
            case REPORT -> Step.REPORT;
        };
    }

    /** Whether there is a field or a table to go to; a step that only says what will come is none. */
    static boolean reachable(Area area) {
        return switch (area) {
            case ASSUMPTIONS -> false;
            case COMMISSION, RULES, ASSOCIATIONS, ACCOUNTS, ALLOCATION, ADMINISTRATION, RESULTS, ORGANISATION,
                    ALTERNATIVES, ARGUMENTS, IMPLEMENTATION, REPORT ->
                true;
        };
    }

    /** "Nuläge: Ekonomi", or the step alone where it has one part. */
    static String heading(Area area) {
        String step = step(area).label();
        return step.equals(area.label()) ? step : Texts.get("ui.checks.place", step, area.label());
    }
}

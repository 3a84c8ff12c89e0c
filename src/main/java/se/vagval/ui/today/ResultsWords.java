package se.vagval.ui.today;

import java.util.ArrayList;
import java.util.List;

import se.vagval.model.Association;
import se.vagval.model.Review;
import se.vagval.model.SusOutcome;
import se.vagval.statement.SmallCounts;
import se.vagval.statement.ToldOutcomes;
import se.vagval.text.Texts;
import se.vagval.ui.grid.GridCell;

/** Words and places that the tables of outcome share. */
final class ResultsWords {
    private ResultsWords() {}

    /** The associations, the county and the country. */
    static List<String> areas(Review review) {
        List<String> areas = new ArrayList<>(review.associations().stream().map(Association::id).toList());
        areas.add(SusOutcome.COUNTY);
        areas.add(SusOutcome.COUNTRY);
        return areas;
    }

    /** What an area is called in tables. */
    static String area(Review review, String area) {
        return switch (area) {
            case SusOutcome.COUNTY -> Texts.get("ui.today.outcomes.county");
            case SusOutcome.COUNTRY -> Texts.get("ui.today.outcomes.country");
            default -> review.association(area).map(Association::shortName).orElse(area);
        };
    }

    /** The field of a row that holds the figure of all, of women or of men. */
    static String field(SusOutcome.Who who) {
        return switch (who) {
            case TOTAL -> "total";
            case WOMEN -> "women";
            case MEN -> "men";
        };
    }

    /** The cell, with a mark where the figure is hidden in what is shown to others. */
    static GridCell marked(GridCell cell, ToldOutcomes told, SusOutcome row, SusOutcome.Who who) {
        SmallCounts.Told how = told.of(row, who);
        return how == SmallCounts.Told.YES || row.figure(who).isEmpty() || cell.wrong() ? cell
                : cell.marked(Texts.get("ui.today.small." + how));
    }
}

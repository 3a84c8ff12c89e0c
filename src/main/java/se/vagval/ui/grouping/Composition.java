package se.vagval.ui.grouping;

import java.util.List;
import java.util.Optional;

import se.vagval.analysis.Leaver;
import se.vagval.analysis.Leaving;
import se.vagval.analysis.SmallestGroup;
import se.vagval.chart.ChartContext;
import se.vagval.chart.ChartKind;
import se.vagval.finance.Subject;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.model.Structure;
import se.vagval.statement.LeavingMeasure;
import se.vagval.statement.LeavingStatements;
import se.vagval.statement.LeavingTables;
import se.vagval.statement.LeavingView;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.control.DrawnChart;

/** The tables and the chart that answer a question, of the calculation that was made for it. */
final class Composition {
    private final Review review;
    private final MoneyUnit unit;
    private final LeavingTables tables;

    Composition(Review review, MoneyUnit unit) {
        this.review = review;
        this.unit = unit;
        this.tables = new LeavingTables(review, unit);
    }

    /** The association and the parties with and without one. */
    List<GroupingBlock> leaver(Leaving leaving, LeavingMeasure measure) {
        Leaver leaver = leaving.without().get(Leaving.WITHOUT);
        LeavingView view = new LeavingView(leaving.with(), Leaving.WITHOUT, leaving.notAtAll(), leaver.name(),
                leaver.municipalities(), Subject.association(leaving.association().id()),
                tables.municipalities(leaving.association()), regions(leaving.association()), leaving.question().year(),
                unit);
        return List.of(block(GroupingTab.LEAVER, LeavingStatements.association(leaving.calculation(), view)),
                block(GroupingTab.LEAVER, LeavingStatements.parties(leaving.calculation(), view, measure)));
    }

    /** Who loses by whose leaving, as a table and as a chart. */
    List<GroupingBlock> matrix(Leaving leaving, LeavingMeasure measure) {
        Statement statement = tables.matrix(leaving, measure);
        boolean drawn = measure == LeavingMeasure.ACTIVITIES && !statement.rows().isEmpty();
        return List.of(new GroupingBlock(GroupingTab.MATRIX, statement,
                drawn ? Optional.of(new DrawnChart(ChartKind.LEAVING_MATRIX, statement, ChartContext.ALONE))
                        : Optional.empty()));
    }

    /** The best group of each size. */
    List<GroupingBlock> groups(SmallestGroup group) {
        return List.of(block(GroupingTab.GROUPS, tables.groups(group)));
    }

    private List<Subject> regions(Structure.Body association) {
        return review.regions().stream().map(Region::id).filter(association.regions()::contains).map(Subject::region)
                .toList();
    }

    private static GroupingBlock block(GroupingTab tab, Statement statement) {
        return new GroupingBlock(tab, statement, Optional.empty());
    }
}

package se.vagval.ui.grouping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.analysis.AdministrationBound;
import se.vagval.analysis.Leaver;
import se.vagval.analysis.Leaving;
import se.vagval.analysis.SmallestGroup;
import se.vagval.chart.ChartContext;
import se.vagval.chart.ChartKind;
import se.vagval.finance.Subject;
import se.vagval.model.Municipality;
import se.vagval.model.Region;
import se.vagval.model.Review;
import se.vagval.model.Structure;
import se.vagval.statement.GroupLine;
import se.vagval.statement.LeavingMatrixView;
import se.vagval.statement.LeavingMeasure;
import se.vagval.statement.LeavingStatements;
import se.vagval.statement.LeavingView;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.control.DrawnChart;

/** The tables and the chart that answer a question, of the calculation that was made for it. */
final class Composition {
    private final Review review;
    private final MoneyUnit unit;

    Composition(Review review, MoneyUnit unit) {
        this.review = review;
        this.unit = unit;
    }

    /** The association and the parties with and without one. */
    List<GroupingBlock> leaver(Leaving leaving, LeavingMeasure measure) {
        Leaver leaver = leaving.without().get(Leaving.WITHOUT);
        LeavingView view = new LeavingView(leaving.with(), Leaving.WITHOUT, leaving.notAtAll(), leaver.name(),
                leaver.municipalities(), Subject.association(leaving.association().id()),
                municipalities(leaving.association()), regions(leaving.association()), leaving.question().year(), unit);
        return List.of(block(GroupingTab.LEAVER, LeavingStatements.association(leaving.calculation(), view)),
                block(GroupingTab.LEAVER, LeavingStatements.parties(leaving.calculation(), view, measure)));
    }

    /** Who loses by whose leaving, as a table and as a chart. */
    List<GroupingBlock> matrix(Leaving leaving, LeavingMeasure measure) {
        Map<String, LeavingMatrixView.Who> leavers = new LinkedHashMap<>();
        leaving.without().forEach((id, l) -> {
            if (!leaving.left(id).isEmpty()) {
                leavers.put(id, new LeavingMatrixView.Who(l.name(), l.municipalities()));
            }
        });
        Statement statement = LeavingStatements.matrix(leaving.calculation(),
                new LeavingMatrixView(leaving.with(), leavers, Subject.association(leaving.association().id()),
                        municipalities(leaving.association()), measure, leaving.question().year(), unit));
        boolean drawn = measure == LeavingMeasure.ACTIVITIES && !leavers.isEmpty();
        return List.of(new GroupingBlock(GroupingTab.MATRIX, statement,
                drawn ? Optional.of(new DrawnChart(ChartKind.LEAVING_MATRIX, statement, ChartContext.ALONE))
                        : Optional.empty()));
    }

    /** The best group of each size. */
    List<GroupingBlock> groups(SmallestGroup group, GroupingSentences sentences) {
        double most = AdministrationBound.share(review);
        Optional<Integer> smallest = group.smallest(most);
        List<GroupLine> lines = new ArrayList<>();
        group.groups().forEach((id, size) -> lines.add(new GroupLine(id, label(group, size),
                sentences.standing(group.standing(id, most)), smallest.filter(size::equals).isPresent())));
        List<String> notes = new ArrayList<>(List.of(Texts.get("ui.grouping.groups.note")));
        if (!group.isCertain()) {
            notes.add(Texts.get("ui.grouping.groups.uncertain"));
        }
        return List.of(block(GroupingTab.GROUPS, LeavingStatements.groups(group.calculation(),
                Subject.association(group.question().association()), lines, group.question().year(),
                sentences.smallest(group), notes)));
    }

    private String label(SmallestGroup group, int size) {
        String added = review.municipalities().stream()
                .filter(m -> m.code().equals(group.order().get(size - 1))).map(Municipality::name).findFirst()
                .orElseThrow();
        return size == 1 ? Texts.get("ui.grouping.groups.first", added)
                : Texts.get("ui.grouping.groups.added", size, added);
    }

    private List<Subject> municipalities(Structure.Body association) {
        return review.municipalities().stream().map(Municipality::code).filter(association.municipalities()::contains)
                .map(Subject::municipality).toList();
    }

    private List<Subject> regions(Structure.Body association) {
        return review.regions().stream().map(Region::id).filter(association.regions()::contains).map(Subject::region)
                .toList();
    }

    private static GroupingBlock block(GroupingTab tab, Statement statement) {
        return new GroupingBlock(tab, statement, Optional.empty());
    }
}

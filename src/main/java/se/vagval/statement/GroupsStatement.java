package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.Texts;

/** The best group of each size, from one municipality to all, each the one before and one more; one year. */
final class GroupsStatement {
    private static final List<Measure> MONEY = List.of(Measure.CONTRIBUTION_PARTIES, Measure.COST_ADMINISTRATION,
            Measure.COST_ACTIVITIES);

    private GroupsStatement() {}

    static Statement build(Calculation calculation, Subject association, List<GroupLine> groups, int year,
            String finding, List<String> notes) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Texts.get("statement.groups.stands"), Column.Kind.TEXT, "stands"));
        MONEY.forEach(m -> columns.add(new Column(m.label(), Column.Kind.VALUE, m.id())));
        columns.add(new Column(Measure.SHARE_ADMINISTRATION.label(), Column.Kind.VALUE,
                Measure.SHARE_ADMINISTRATION.id()));
        columns.add(new Column(Texts.get("statement.groups.perCapita"), Column.Kind.VALUE,
                Measure.PER_CAPITA_ACTIVITIES.id()));
        List<Row> rows = groups.stream().map(g -> row(calculation, association, g, year)).toList();
        return new Statement("leaving.groups", Texts.get("statement.title.groups", calculation.name(association),
                Integer.toString(year)), finding, Texts.get("statement.header.group"), columns, rows, notes,
                calculation.evaluation());
    }

    private static Row row(Calculation calculation, Subject association, GroupLine group, int year) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Text(group.stands())));
        MONEY.forEach(m -> cells.add(cell(calculation.node(m, group.alternative(), association, year), Format.MONEY)));
        cells.add(cell(calculation.node(Measure.SHARE_ADMINISTRATION, group.alternative(), association, year),
                Format.SHARE));
        cells.add(cell(calculation.node(Measure.PER_CAPITA_ACTIVITIES, group.alternative(), association, year),
                Format.PER_INHABITANT));
        return new Row(group.alternative(), group.label(), group.smallest() ? Row.Kind.SUM : Row.Kind.DETAIL, cells);
    }

    private static Cell cell(OptionalInt node, Format format) {
        return node.isPresent() ? new Cell.Number(node.getAsInt(), format, false) : Cell.EMPTY;
    }
}

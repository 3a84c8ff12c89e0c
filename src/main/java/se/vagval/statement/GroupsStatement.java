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
    private static final List<Measure> MEASURES = List.of(Measure.CONTRIBUTION_PARTIES, Measure.COST_ADMINISTRATION,
            Measure.SHARE_ADMINISTRATION, Measure.COST_ACTIVITIES, Measure.PER_CAPITA_ACTIVITIES);

    private GroupsStatement() {}

    static Statement build(Calculation calculation, Subject association, List<GroupLine> groups, int year,
            String finding, List<String> notes) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Texts.get("statement.groups.stands"), Column.Kind.TEXT, "stands"));
        MEASURES.forEach(m -> columns.add(new Column(head(m), Column.Kind.VALUE, m.id())));
        List<Row> rows = groups.stream().map(g -> row(calculation, association, g, year)).toList();
        return new Statement("leaving.groups", Texts.get("statement.title.groups", calculation.name(association),
                Integer.toString(year)), finding, Texts.get("statement.header.group"), columns, rows, notes,
                calculation.evaluation());
    }

    private static Row row(Calculation calculation, Subject association, GroupLine group, int year) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Text(group.stands())));
        MEASURES.forEach(m -> cells.add(cell(calculation.node(m, group.alternative(), association, year), format(m))));
        return new Row(group.alternative(), group.label(), group.smallest() ? Row.Kind.SUM : Row.Kind.DETAIL, cells);
    }

    private static String head(Measure measure) {
        return switch (measure) {
            case SHARE_ADMINISTRATION -> Texts.get("statement.groups.share");
            case PER_CAPITA_ACTIVITIES -> Texts.get("statement.groups.perCapita");
            default -> measure.label();
        };
    }

    private static Format format(Measure measure) {
        return switch (measure) {
            case SHARE_ADMINISTRATION -> Format.SHARE;
            case PER_CAPITA_ACTIVITIES -> Format.PER_INHABITANT;
            default -> Format.MONEY;
        };
    }

    private static Cell cell(OptionalInt node, Format format) {
        return node.isPresent() ? new Cell.Number(node.getAsInt(), format, false) : Cell.EMPTY;
    }
}

package se.vagval.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import se.vagval.finance.Calculation;
import se.vagval.model.Argument;
import se.vagval.text.Texts;

/**
 * Who has said what of which alternative: arguments by stance, role and alternative, with people counted as
 * {@link People} tells them. The investigators' own comments are not counted.
 */
final class ArgumentTables {
    static final String ROLES = "arguments.roles";
    static final String EACH = "arguments.each";

    private final Calculation calculation;
    private final View view;
    private final List<Argument> said;

    ArgumentTables(Calculation calculation, View view) {
        this.calculation = calculation;
        this.view = view;
        said = calculation.review().arguments().stream().filter(a -> !a.comment())
                .filter(a -> view.alternatives().contains(a.alternative())).toList();
    }

    /** Whether any number may be told, so that there is something to read in a document. */
    boolean counted() {
        return said.stream().map(People::of).anyMatch(People.Told.class::isInstance);
    }

    /** People by stance and role; a row for each, and one for all roles. */
    Statement roles() {
        List<Row> rows = new ArrayList<>();
        for (Argument.Stance stance : Argument.Stance.values()) {
            List<Argument> all = said.stream().filter(a -> a.stance() == stance).toList();
            Map<String, List<Argument>> roles = by(all, Argument::role);
            roles.forEach((key, some) -> rows.add(row(stance + "." + key, role(some), Row.Kind.DETAIL,
                    List.of(stance(stance)), some)));
            if (roles.size() > 1) {
                rows.add(row(stance + ".", Texts.get("statement.arguments.allRoles"), Row.Kind.SUM,
                        List.of(stance(stance)), all));
            }
        }
        return statement(ROLES, Texts.get("statement.title.argumentRoles"), Texts.get("statement.header.role"),
                List.of(Texts.get("statement.column.stance")), rows);
    }

    /** People by argument and role; an argument said by several roles has a row for all of them. */
    Statement each() {
        List<Row> rows = new ArrayList<>();
        for (Argument.Stance stance : Argument.Stance.values()) {
            List<Argument> all = said.stream().filter(a -> a.stance() == stance).toList();
            by(all, Argument::text).forEach((text, same) -> {
                Map<String, List<Argument>> roles = by(same, Argument::role);
                String words = same.getFirst().text().strip();
                roles.forEach((key, some) -> rows.add(row(stance + "." + text + "." + key, words, Row.Kind.DETAIL,
                        List.of(stance(stance), role(some)), some)));
                if (roles.size() > 1) {
                    rows.add(row(stance + "." + text, words, Row.Kind.SUM,
                            List.of(stance(stance), Texts.get("statement.arguments.allRoles")), same));
                }
            });
        }
        return statement(EACH, Texts.get("statement.title.argumentEach"), Texts.get("statement.header.argument"),
                List.of(Texts.get("statement.column.stance"), Texts.get("statement.column.role")), rows);
    }

    /** In the order they come, whatever the case and the space around. */
    private static Map<String, List<Argument>> by(List<Argument> arguments, Function<Argument, String> words) {
        return arguments.stream().collect(Collectors.groupingBy(
                a -> words.apply(a).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), LinkedHashMap::new,
                Collectors.toList()));
    }

    private static String role(List<Argument> some) {
        String role = some.getFirst().role().strip();
        return role.isEmpty() ? Texts.get("statement.arguments.noRole") : role;
    }

    private static String stance(Argument.Stance stance) {
        return Texts.get("statement.stance." + stance);
    }

    private Row row(String key, String label, Row.Kind kind, List<String> words, List<Argument> arguments) {
        List<Cell> cells = new ArrayList<>();
        words.forEach(w -> cells.add(new Cell.Text(w)));
        for (String alternative : view.alternatives()) {
            List<Argument> here = arguments.stream().filter(a -> a.alternative().equals(alternative)).toList();
            cells.add(here.isEmpty() ? Cell.EMPTY : People.of(here).cell());
        }
        return new Row(key, label, kind, cells);
    }

    private Statement statement(String id, String title, String header, List<String> heads, List<Row> rows) {
        List<Column> columns = new ArrayList<>();
        heads.forEach(h -> columns.add(new Column(h, Column.Kind.TEXT, "")));
        view.alternatives()
                .forEach(a -> columns.add(new Column(calculation.alternativeName(a), Column.Kind.VALUE, a)));
        return new Statement(id, title, finding(), header, columns, rows, notes(), calculation.evaluation());
    }

    private String finding() {
        int counted = (int) said.stream().filter(a -> a.people().isPresent()).count();
        return said.isEmpty() ? ""
                : Findings.joined(Texts.get("statement.finding.arguments", said.size(), counted), speakers());
    }

    /** Which roles speak for and against which alternative, in the order of the alternatives; "" where no role is given. */
    private String speakers() {
        List<String> parts = new ArrayList<>();
        for (Argument.Stance stance : Argument.Stance.values()) {
            for (String alternative : view.alternatives()) {
                List<Argument> here = said.stream().filter(a -> a.stance() == stance && !a.role().isBlank())
                        .filter(a -> a.alternative().equals(alternative)).toList();
                if (!here.isEmpty()) {
                    parts.add(Texts.get("statement.arguments.by." + stance,
                            Findings.names(by(here, Argument::role).values().stream().map(ArgumentTables::role)
                                    .toList()),
                            calculation.alternativeName(alternative)));
                }
            }
        }
        return parts.isEmpty() ? "" : Texts.get("statement.finding.speakers", Findings.listed(parts));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>(List.of(Texts.get("statement.note.people"),
                Texts.get("statement.note.few", People.FEWEST_SHOWN)));
        if (calculation.review().arguments().stream().anyMatch(Argument::comment)) {
            notes.add(Texts.get("statement.note.comments"));
        }
        return notes;
    }
}

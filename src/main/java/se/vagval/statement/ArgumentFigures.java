package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.model.Argument;
import se.vagval.text.Texts;

/** The figures that arguments are linked to: each for the argument's own alternative and the whole area, one year. */
public final class ArgumentFigures {
    private ArgumentFigures() {}

    /** The measures an argument can be linked to: those listed to others that the reference has a figure of for the area. */
    public static List<Measure> measures(Calculation calculation, View view) {
        return Stream.of(Measure.values()).filter(Measure::published)
                .filter(m -> calculation.node(m, view.reference(), Subject.AREA, view.year()).isPresent()).toList();
    }

    /** A row, by the argument's id, for each argument that is linked to a measure known here; empty cells where it has no figure. */
    static Statement of(Calculation calculation, View view) {
        List<Row> rows = new ArrayList<>();
        for (Argument argument : calculation.review().arguments()) {
            Optional<Measure> measure = argument.measure().flatMap(Measure::byId);
            measure.ifPresent(m -> {
                OptionalInt node = calculation.node(m, argument.alternative(), Subject.AREA, view.year());
                rows.add(new Row(argument.id(), m.label(), Row.Kind.DETAIL,
                        List.of(node.isPresent() ? new Cell.Number(node.getAsInt(), format(m), false) : Cell.EMPTY)));
            });
        }
        String year = Integer.toString(view.year());
        return new Statement("arguments.figures", Texts.get("statement.title.argumentFigures", year), "",
                Texts.get("statement.header.measure"), List.of(new Column(year, Column.Kind.VALUE, year)), rows,
                List.of(), calculation.evaluation());
    }

    private static Format format(Measure measure) {
        return switch (measure.unit()) {
            case KRONOR -> Format.MONEY;
            case SHARE -> Format.SHARE;
            case KRONOR_PER_INHABITANT -> Format.PER_INHABITANT;
            case PERSONS, YEARS -> Format.COUNT;
            case NUMBER -> measure == Measure.LEVERAGE ? Format.RATIO : Format.COUNT;
        };
    }
}

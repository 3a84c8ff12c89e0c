package se.vagval.ui.control;

import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

import se.vagval.statement.Cell;
import se.vagval.statement.Row;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** A figure of a table: right-aligned, signed in words and in colour, and with its reason where it is missing. */
final class FigureCell extends TableCell<Row, Cell> {
    private static final PseudoClass MINUS = PseudoClass.getPseudoClass("minus");
    private static final PseudoClass PLUS = PseudoClass.getPseudoClass("plus");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final String RESULT = "result";

    private final StatementTable table;
    private final int column;

    FigureCell(StatementTable table, int column) {
        this.table = table;
        this.column = column;
        getStyleClass().add("vv-figure");
        setOnMouseClicked(event -> {
            if (!isEmpty() && event.isStillSincePress() && !event.isShiftDown() && !event.isShortcutDown()) {
                table.explain(getIndex(), column);
            }
        });
    }

    @Override
    protected void updateItem(Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        paint();
    }

    /** Says what the statement now has at its place; the cell of another calculation can be equal and its value not. */
    void paint() {
        Optional<Cell> cell = isEmpty() ? Optional.empty() : table.cell(getIndex(), column);
        String words = cell.map(c -> table.statement().text(c, table.unit())).orElse("");
        String why = cell.flatMap(table.statement()::whyMissing).orElse("");
        setText(words);
        setTooltip(why.isEmpty() ? null : Parts.tip(why));
        pseudoClassStateChanged(MISSING, !why.isEmpty());
        double sign = cell.map(this::sign).orElse(0.0);
        pseudoClassStateChanged(MINUS, sign < 0);
        pseudoClassStateChanged(PLUS, sign > 0);
        setAccessibleText(words.isEmpty() ? null : spoken(words, why));
    }

    /**
     * Coloured only where the figure is a gain or a loss by its own name: the result of a year. Elsewhere the sign alone
     * speaks: whether more for activities or less for administration is good is the reader's to judge.
     */
    private double sign(Cell cell) {
        if (!(cell instanceof Cell.Number number) || !number.signed()
                || !table.statement().text(cell, table.unit()).matches(".*[1-9].*")) {
            return 0;
        }
        Row row = getTableRow() == null ? null : getTableRow().getItem();
        double value = table.statement().value(cell).orElse(0);
        return row != null && row.key().startsWith(RESULT) ? value : 0;
    }

    private String spoken(String words, String why) {
        Row row = getTableRow() == null ? null : getTableRow().getItem();
        String head = table.statement().columns().get(column).label();
        String label = row == null ? "" : row.label();
        return why.isEmpty() ? Texts.get("ui.table.cell", label, head, words)
                : Texts.get("ui.table.missingCell", label, head, words, why);
    }
}

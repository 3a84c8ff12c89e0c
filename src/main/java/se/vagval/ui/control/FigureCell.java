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

    /** What it shows, so that an edit that says the same of it costs it nothing. */
    private record Look(String words, String why, double sign, String label, String head) {}

    private final StatementTable table;
    private final int column;
    private Look painted;

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
        Row row = getTableRow() == null ? null : getTableRow().getItem();
        Look look = new Look(words, why, cell.map(c -> Math.signum(sign(c, words, row))).orElse(0.0),
                row == null ? "" : row.label(), words.isEmpty() ? "" : table.statement().columns().get(column).label());
        if (!look.equals(painted)) {
            painted = look;
            paint(look);
        }
    }

    private void paint(Look look) {
        setText(look.words());
        setTooltip(look.why().isEmpty() ? null : Parts.tip(look.why()));
        pseudoClassStateChanged(MISSING, !look.why().isEmpty());
        pseudoClassStateChanged(MINUS, look.sign() < 0);
        pseudoClassStateChanged(PLUS, look.sign() > 0);
        setAccessibleText(look.words().isEmpty() ? null : spoken(look));
    }

    /**
     * Coloured only where the figure is a gain or a loss by its own name: the result of a year. Elsewhere the sign alone
     * speaks: whether more for activities or less for administration is good is the reader's to judge.
     */
    private double sign(Cell cell, String words, Row row) {
        if (!(cell instanceof Cell.Number number) || !number.signed()
                || words.chars().noneMatch(c -> c >= '1' && c <= '9')) {
            return 0;
        }
        double value = table.statement().value(cell).orElse(0);
        return row != null && row.key().startsWith(RESULT) ? value : 0;
    }

    private static String spoken(Look look) {
        return look.why().isEmpty() ? Texts.get("ui.table.cell", look.label(), look.head(), look.words())
                : Texts.get("ui.table.missingCell", look.label(), look.head(), look.words(), look.why());
    }
}

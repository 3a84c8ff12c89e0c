package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Figure;
import se.vagval.model.Inputs;
import se.vagval.model.Review;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.MemoryClipboard;
import se.vagval.support.WholeCountry;
import se.vagval.text.MoneyUnit;
import se.vagval.theme.ColorToken;
import se.vagval.ui.control.ColumnPager;
import se.vagval.ui.control.StatementTable;
import se.vagval.ui.style.Look;

@ExtendWith(ApplicationExtension.class)
class StatementTableTest {
    private StatementTable table;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        table = new StatementTable(new MemoryClipboard(), _ -> {});
        scene = new Scene(new VBox(new ColumnPager(table), table), 420, 700);
        Look.LIGHT.wear(scene);
        FxSteps.show(stage, scene);
        table.show(comparison(Examples.open("jonkoping")), MoneyUnit.TKR);
    }

    private static Statement comparison(Review review) {
        Calculation calculation = Calculation.of(review);
        return Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).comparison();
    }

    @Test
    void aTableOfAllMunicipalitiesGrowsToAllItsRowsAndFollowsWhatIsShownOnTheWay(FxRobot robot) {
        Calculation country = Calculation.of(WholeCountry.review());
        Statement kronor = Statements.of(country, View.of(country, MoneyUnit.TKR)).municipalities();
        List<String> keys = kronor.rows().stream().map(Row::key).toList();
        robot.interact(() -> {
            table.show(kronor, MoneyUnit.TKR);
            assertTrue(table.getItems().size() < keys.size());
        });
        robot.interact(() -> table.show(kronor, MoneyUnit.MNKR));
        FxSteps.until(() -> table.getItems().size() == keys.size());
        assertEquals(keys, table.getItems().stream().map(Row::key).toList());
        assertTrue(table.getPrefHeight() > 31 * keys.size());
    }

    private List<TableCell<?, ?>> cells(Predicate<TableCell<?, ?>> wanted) {
        return FxSteps.seen(table).filter(n -> n instanceof TableCell<?, ?> cell && !cell.isEmpty()
                && !cell.getText().isEmpty()).<TableCell<?, ?>>map(n -> (TableCell<?, ?>) n).filter(wanted).toList();
    }

    private static boolean plain(TableCell<?, ?> cell) {
        return cell.getPseudoClassStates().stream()
                .noneMatch(s -> List.of("minus", "plus", "missing").contains(s.getPseudoClassName()))
                && cell.getTableRow().getPseudoClassStates().stream()
                        .noneMatch(s -> s.getPseudoClassName().equals("group"));
    }

    @Test
    void whatIsNoGainOrLossByItsOwnNameHasItsSignAndNoColour(FxRobot robot) {
        robot.interact(() -> scene.getWindow().setWidth(980));
        FxSteps.until(() -> cells(c -> c.getText().startsWith("−")).size() > 3);
        cells(c -> !plain(c) && (c.getText().startsWith("−") || c.getText().startsWith("+"))).forEach(c -> assertTrue(
                ((Row) c.getTableRow().getItem()).key().startsWith("result"), c.getAccessibleText()));
    }

    private void wears(Look look) {
        assertFalse(cells(StatementTableTest::plain).isEmpty());
        Color ink = Color.web(look.tokens().hex(ColorToken.INK));
        Color muted = Color.web(look.tokens().hex(ColorToken.INK_MUTED));
        cells(StatementTableTest::plain).forEach(c -> assertEquals(ink, c.getTextFill(), c.getText()));
        FxSteps.seen(table).filter(n -> n.getStyleClass().contains("vv-head")).map(n -> (Label) n)
                .forEach(h -> assertEquals(muted, h.getTextFill(), h.getText()));
    }

    private static double size(Labeled words) {
        return words.getFont().getSize();
    }

    @Test
    void headsAndFiguresAreSetInTheSameTypeWhateverTheRoom(FxRobot robot) {
        for (double width : new double[]{980, 700, 980}) {
            robot.interact(() -> scene.getWindow().setWidth(width));
            FxSteps.until(() -> true);
            List<Double> heads = FxSteps.seen(table).filter(n -> n.getStyleClass().contains("vv-head"))
                    .map(n -> size((Label) n)).distinct().toList();
            assertEquals(cells(_ -> true).stream().map(StatementTableTest::size).distinct().toList(), heads);
        }
    }

    private void turn(FxRobot robot, String button) {
        robot.clickOn("#columns-" + button);
        FxSteps.until(() -> true);
    }

    @Test
    void columnsThatWaitTheirTurnHaveTheColoursOfTheLookWhenTheyCome(FxRobot robot) {
        assertFalse(((Button) scene.lookup("#columns-next")).isDisabled());
        wears(Look.LIGHT);
        robot.interact(() -> Look.DARK.wear(scene));
        FxSteps.until(() -> true);
        wears(Look.DARK);
        turn(robot, "next");
        wears(Look.DARK);
        robot.interact(() -> Look.LIGHT.wear(scene));
        FxSteps.until(() -> true);
        turn(robot, "previous");
        wears(Look.LIGHT);
        turn(robot, "next");
        wears(Look.LIGHT);
    }

    @Test
    void figuresOfAnotherCalculationAreShownInTheSameCells(FxRobot robot) {
        List<String> before = cells(_ -> true).stream().map(TableCell::getText).toList();
        List<TableCell<?, ?>> cells = cells(_ -> true);
        Review review = Examples.open("jonkoping");
        String address = "associations." + review.associations().getFirst().id() + ".allocation.possible";
        Statement other = comparison(Inputs.with(review, address, Optional.of(Figure.of(9_000_000))));
        robot.interact(() -> table.show(other, MoneyUnit.TKR));
        FxSteps.until(() -> true);
        assertNotEquals(before, cells(_ -> true).stream().map(TableCell::getText).toList());
        assertTrue(cells(_ -> true).containsAll(cells));
        cells(c -> c.getStyleClass().contains("vv-figure")).forEach(c -> assertEquals(expected(other, c), c.getText()));
    }

    private String expected(Statement statement, TableCell<?, ?> cell) {
        int column = table.getColumns().indexOf(cell.getTableColumn()) - 1;
        return statement.text(statement.rows().get(cell.getIndex()).cells().get(column), MoneyUnit.TKR);
    }

    /** Nothing stands beside it: the rest of its row is blank. */
    @Test
    void theHeadingOfAGroupGoesOnOverTheColumnsBesideIt() {
        FxSteps.until(() -> !table.lookupAll(".vv-group-heading").isEmpty());
        Label longest = table.lookupAll(".vv-group-heading").stream().map(Label.class::cast)
                .max(Comparator.comparingDouble(Label::getWidth)).orElseThrow();
        assertEquals("Invånare och organisation", longest.getText());
        assertFalse(longest.isTextTruncated());
        for (Node node = longest; node != table; node = node.getParent()) {
            Bounds seen = node.getClip() == null ? null : node.getClip().getBoundsInParent();
            assertTrue(seen == null || seen.getMaxX() > node.sceneToLocal(longest.localToScene(
                    longest.getLayoutBounds())).getMaxX(), node.toString());
        }
    }
}

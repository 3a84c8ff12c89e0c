package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.check.Area;
import se.vagval.model.Figure;
import se.vagval.model.Inputs;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.ui.checks.ChecksStrip;
import se.vagval.ui.checks.ChecksViewModel;
import se.vagval.ui.session.Session;
import se.vagval.ui.shell.Navigation;
import se.vagval.ui.shell.Step;
import se.vagval.ui.shell.Watch;
import se.vagval.ui.style.Look;

/** The strip under a screen: what it shows of a tab, and that it goes away when there is nothing. */
@ExtendWith(ApplicationExtension.class)
class ChecksStripTest {
    private final SimpleObjectProperty<List<Area>> tab = new SimpleObjectProperty<>(List.of(Area.ACCOUNTS));
    private Session session;
    private ChecksStrip strip;
    private String address = "";

    @Start
    void start(Stage stage) {
        session = OpenSession.example();
        strip = new ChecksStrip(
                new ChecksViewModel(session, session.calculation(), navigation(), new SameThreadTasks(), Runnable::run),
                tab);
        VBox page = new VBox(strip);
        page.getStyleClass().add("vv-page");
        Scene scene = new Scene(page, 900, 400);
        Look.loadFonts();
        Look.LIGHT.wear(scene);
        FxSteps.show(stage, scene);
    }

    private Navigation navigation() {
        return new Navigation() {
            @Override
            public ReadOnlyObjectProperty<Step> current() {
                return new ReadOnlyObjectWrapper<>(Step.TODAY).getReadOnlyProperty();
            }

            @Override
            public void go(Step step) {
                address = step.name();
            }

            @Override
            public void go(Step step, String where) {
                address = where;
            }

            @Override
            public void watch(Watch watch) {
                throw new UnsupportedOperationException("not asked of in this test");
            }
        };
    }

    private List<Hyperlink> links() {
        return FxSteps.seen(strip).filter(Hyperlink.class::isInstance).map(Hyperlink.class::cast).toList();
    }

    @Test
    void aTabShowsItsOwnRemarks(FxRobot robot) {
        robot.interact(() -> Pictures.write(strip.getScene(), 900, 400,
                Path.of("target/skarmbilder/kontroller-remsa.png")));
        assertEquals(4, links().size());
        robot.interact(() -> links().getFirst().fire());
        assertEquals("associations.finnveden.accounts.2019.equity", address);
        robot.interact(() -> tab.set(List.of(Area.RESULTS)));
        assertEquals(6, links().size());
    }

    @Test
    void aRemarkIsPutAwayByTwoKeysAndShownAgain(FxRobot robot) {
        robot.interact(() -> links().stream().filter(l -> l.getText().startsWith("Sett")).findFirst().orElseThrow()
                .fire());
        robot.write("Prövas i budgeten");
        robot.interact(() -> Pictures.write(strip.getScene(), 900, 400,
                Path.of("target/skarmbilder/kontroller-sett.png")));
        robot.interact(() -> session.edit("satt platser", review -> Inputs.with(review,
                "associations.finnveden.boardSeats", Optional.of(Figure.of(2)))));
        robot.interact(() -> strip.lookup(".text-field").requestFocus());
        robot.type(KeyCode.ENTER);
        assertEquals("Prövas i budgeten", session.review().get().seenRemarks().getFirst().reason());
        Hyperlink shown = links().getLast();
        assertEquals("Visa 1 undanlagd", shown.getText());
        robot.interact(shown::fire);
        robot.interact(() -> Pictures.write(strip.getScene(), 900, 400,
                Path.of("target/skarmbilder/kontroller-undanlagd.png")));
        robot.interact(() -> links().getLast().fire());
        assertEquals(List.of(), session.review().get().seenRemarks());
    }

    @Test
    void itTakesNoRoomWhenThereIsNothing(FxRobot robot) {
        robot.interact(() -> tab.set(List.of(Area.ASSOCIATIONS)));
        assertFalse(strip.isVisible() || strip.isManaged());
        robot.interact(() -> session.edit("satt platser", review -> Inputs.with(review,
                "associations.finnveden.boardSeats", Optional.of(Figure.of(2)))));
        assertTrue(strip.isVisible());
        Hyperlink fix = links().stream().filter(l -> l.getText().equals("Sätt 6 platser")).findFirst().orElseThrow();
        robot.interact(fix::fire);
        assertFalse(strip.isVisible());
    }
}

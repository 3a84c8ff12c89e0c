package se.vagval.ui.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import se.vagval.support.OpenSession;
import se.vagval.ui.style.Look;

@ExtendWith(ApplicationExtension.class)
class InputChooserTest {
    private InputChooser chooser;

    @Start
    void start(Stage stage) {
        Look.loadFonts();
        chooser = new InputChooser(new SliderList(OpenSession.example()));
        chooser.follow();
        Scene scene = new Scene(chooser, 260, 300);
        Look.LIGHT.wear(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatTellsTwoApartIsSeenInANarrowPanel(FxRobot robot) {
        robot.interact(() -> {
            chooser.applyCss();
            chooser.layout();
        });
        List<ListCell<?>> cells = chooser.lookupAll(".list-cell").stream().<ListCell<?>>map(c -> (ListCell<?>) c)
                .filter(c -> !c.isEmpty()).toList();
        assertTrue(cells.stream().anyMatch(c -> c.getText().startsWith("Besparing, Gemensam adm., 2021, Förbunds")));
        for (ListCell<?> cell : cells) {
            assertEquals(cell.getText(), ((Text) cell.lookup(".text")).getText());
        }
    }
}

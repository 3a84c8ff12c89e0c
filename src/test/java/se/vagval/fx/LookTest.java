package se.vagval.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import se.vagval.ui.style.Look;

/** The style sheets that a window wears, and what opens over it. */
@ExtendWith(ApplicationExtension.class)
class LookTest {
    private Stage stage;
    private Scene scene;

    @Start
    void start(Stage shown) {
        Look.loadFonts();
        stage = shown;
        scene = new Scene(new StackPane(), 300, 200);
        Look.LIGHT.wear(scene);
        FxSteps.show(stage, scene);
    }

    private static List<String> names(Scene of) {
        return of.getStylesheets().stream().map(s -> s.replaceFirst("^data:.*", "colours").replaceFirst(".*/", ""))
                .toList();
    }

    /** What the screens say comes last, so that it holds where both say something of the same. */
    @Test
    void aSceneWearsColoursThenTheWindowsSheetThenThatOfTheScreens(FxRobot robot) {
        robot.interact(() -> {
            Scene apart = new Scene(new Group());
            Look.DARK.wearApart(apart);
            for (Scene each : List.of(scene, apart)) {
                assertEquals(List.of("colours", "vagval.css", "screens.css"), names(each));
            }
            assertNotEquals(scene.getStylesheets().getFirst(), apart.getStylesheets().getFirst());
        });
    }

    @Test
    void nothingIsHigherOrWiderForAnotherLook(FxRobot robot) {
        TextArea[] area = new TextArea[1];
        robot.interact(() -> {
            area[0] = new TextArea("Vad som ska besvaras");
            area[0].setPrefRowCount(4);
            VBox form = new VBox(area[0], new TextField("Titel"), new Button("Lägg till"));
            form.getStyleClass().add("vv-form");
            ((StackPane) scene.getRoot()).getChildren().setAll(new Group(form));
        });
        FxSteps.settled();
        List<Double> before = sizes(area[0].getParent());
        for (Look look : List.of(Look.DARK, Look.LIGHT)) {
            robot.interact(() -> look.wear(scene));
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(before, sizes(area[0].getParent()), look.toString());
        }
    }

    private static List<Double> sizes(Parent form) {
        return form.getChildrenUnmodifiable().stream().map(Node::getLayoutBounds)
                .flatMap(bounds -> Stream.of(bounds.getWidth(), bounds.getHeight())).toList();
    }

    @Test
    void aListThatOpensOverTheWindowIsStyledAsTheScreens(FxRobot robot) {
        StackPane list = new StackPane(new Label("Aneby"));
        list.getStyleClass().add("vv-grid-choices");
        robot.interact(() -> {
            Popup popup = new Popup();
            popup.getContent().add(list);
            popup.show(stage);
            list.applyCss();
            assertEquals(names(scene), names(list.getScene()));
            assertTrue(list.getBackground() != null && list.getBackground().getFills().size() == 2,
                    String.valueOf(list.getBackground()));
            popup.hide();
        });
    }
}

package se.vagval.ui.control;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** Small parts of the screens. */
public final class Parts {
    private Parts() {}

    /** A label with style classes. */
    public static Label label(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label that breaks its lines and is never cut off. */
    public static Label wrapped(String words, String... styles) {
        Label label = label(words, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A tooltip that breaks its lines. */
    public static Tooltip tip(String words) {
        Tooltip tip = new Tooltip(words);
        tip.setShowDelay(Duration.millis(400));
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        return tip;
    }

    /** Takes the room that is left in a row. */
    public static Region spring() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        return region;
    }

    /** A row of toggles of which one is always chosen; the user data of each is its value. */
    public static <T> HBox segments(String id, List<T> values, Function<T, String> words, T chosen,
            Consumer<T> choose) {
        HBox row = new HBox();
        row.setId(id);
        row.getStyleClass().add("vv-segments");
        row.setMinWidth(Region.USE_PREF_SIZE);
        row.setMaxHeight(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            ToggleButton button = new ToggleButton(words.apply(value));
            button.setId(id + "-" + value);
            button.setUserData(value);
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen));
            button.setMinWidth(Region.USE_PREF_SIZE);
            // A second press on the chosen one must not leave none chosen.
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(value);
            });
            row.getChildren().add(button);
        }
        if (!row.getChildren().isEmpty()) {
            row.getChildren().getFirst().getStyleClass().add("first");
            row.getChildren().getLast().getStyleClass().add("last");
        }
        return row;
    }
}

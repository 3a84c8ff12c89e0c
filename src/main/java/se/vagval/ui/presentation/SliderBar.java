package se.vagval.ui.presentation;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The sliders below the slide, each with its value in words beside the prepared one. */
final class SliderBar extends Abreast {
    private static final int LEAP = 10;

    private final ShowViewModel show;
    private final List<Slider> sliders = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private final List<Label> prepared = new ArrayList<>();
    private boolean following;

    SliderBar(ShowViewModel show) {
        this.show = show;
        setId("show-sliders");
        getStyleClass().add("vv-show-bar");
        List<Trial> trials = show.prepared().trials();
        for (int i = 0; i < trials.size(); i++) {
            getChildren().add(column(trials.get(i), i));
        }
        VBox buttons = new VBox(button("show-restore", Texts.get("ui.presentation.restore"), show::restore),
                button("show-variant", Texts.get("ui.presentation.variant"), show::save));
        buttons.getStyleClass().add("vv-show-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        getChildren().add(buttons);
        show.figures().values().subscribe(this::follow);
        show.writing().subscribe((_, _) -> follow(show.figures().values().get()));
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node column(Trial trial, int index) {
        Slider slider = new Slider(trial.dial().low(), trial.dial().high(), trial.prepared());
        slider.setId("show-slider-" + index);
        slider.setBlockIncrement(trial.dial().step());
        slider.setMaxWidth(Double.MAX_VALUE);
        slider.valueProperty().subscribe((_, value) -> {
            if (!following) {
                show.figures().turn(index, value.doubleValue());
            }
        });
        slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> keyed(event, index));
        sliders.add(slider);
        Label value = line("vv-show-name", "show-value-" + index);
        // The value stands last, and must be whole beside the notes in a narrow window too.
        value.setWrapText(true);
        value.setMinHeight(USE_PREF_SIZE);
        words.add(value);
        value.setTooltip(Parts.tip(Trial.words(trial.input())));
        Label below = line("vv-show-of", "show-prepared-" + index);
        // What a slider stands for is told whole, on as many lines as it needs; the sliders stay in line below.
        below.setWrapText(true);
        below.setMaxHeight(Double.MAX_VALUE);
        below.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(below, Priority.ALWAYS);
        prepared.add(below);
        VBox column = new VBox(value, below, slider);
        column.setMinWidth(0);
        column.setPrefWidth(1);
        column.getStyleClass().add("vv-show-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static Label line(String style, String id) {
        Label line = Parts.label("", style);
        line.setId(id);
        line.setMinWidth(0);
        return line;
    }

    /** A step for an arrow, ten with Shift; page keys and space stay the clicker's. */
    private void keyed(KeyEvent event, int index) {
        int steps = switch (event.getCode()) {
            case RIGHT, UP, ADD, PLUS -> 1;
            case LEFT, DOWN, SUBTRACT, MINUS -> -1;
            default -> 0;
        };
        if (steps != 0) {
            show.figures().step(index, event.isShiftDown() ? LEAP * steps : steps);
            event.consume();
        } else if (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
            Trial trial = show.prepared().trials().get(index);
            show.figures().turn(index, event.getCode() == KeyCode.HOME ? trial.dial().low() : trial.dial().high());
            event.consume();
        }
    }

    private void follow(List<Double> values) {
        following = true;
        for (int i = 0; i < values.size(); i++) {
            Trial trial = show.prepared().trials().get(i);
            double value = values.get(i);
            MoneyUnit unit = show.prepared().unit();
            String told = trial.against(value, unit);
            words.get(i).setText(Texts.get("ui.presentation.valued", trial.name(), trial.words(value, unit)));
            prepared.get(i).setText(trial.beside(value, unit, show.writing().get()));
            sliders.get(i).setValue(values.get(i));
            sliders.get(i).setAccessibleText(Texts.get("ui.presentation.slider", Trial.words(trial.input()), told));
        }
        following = false;
    }

    /** What came of a step, beside the slider that has focus, for those who do not see the slide. */
    void tell(String found) {
        sliders.forEach(slider -> slider.setAccessibleHelp(found));
    }

    /** Puts focus on the first slider. */
    void focusFirst() {
        sliders.getFirst().requestFocus();
    }
}

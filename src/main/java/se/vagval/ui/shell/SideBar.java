package se.vagval.ui.shell;

import java.util.EnumMap;
import java.util.Map;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;

/** The steps, numbered. One of them takes focus by Tab, the arrows move among them. */
final class SideBar extends VBox {
    private final Navigation navigation;
    private final Map<Step, ToggleButton> buttons = new EnumMap<>(Step.class);
    private final Map<Step, Label> counts = new EnumMap<>(Step.class);

    SideBar(WorkspaceViewModel navigation) {
        this.navigation = navigation;
        getStyleClass().add("vv-side-bar");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(Texts.get("ui.sideBar.name"));
        ToggleGroup group = new ToggleGroup();
        Step.Group heading = null;
        for (Step step : Step.values()) {
            if (step.group() != heading) {
                heading = step.group();
                getChildren().add(Controls.label(heading.label().toUpperCase(Texts.SWEDISH), "vv-side-heading"));
            }
            ToggleButton button = button(step);
            button.setToggleGroup(group);
            buttons.put(step, button);
            getChildren().add(counted(step, button));
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        navigation.current().subscribe(this::mark);
        navigation.watch().subscribe(watch -> watch.ifPresent(this::watch));
    }

    private StackPane counted(Step step, ToggleButton button) {
        Label count = Controls.label("", "vv-step-count");
        count.setMouseTransparent(true);
        counts.put(step, count);
        StackPane row = new StackPane(button, count);
        StackPane.setAlignment(count, Pos.CENTER_RIGHT);
        return row;
    }

    private void watch(Watch watch) {
        getChildren().add(new SideChecks(watch));
        watch.counts().subscribe(open -> {
            for (Step step : Step.values()) {
                int count = open.getOrDefault(step, 0);
                counts.get(step).setText(count == 0 ? "" : Integer.toString(count));
                buttons.get(step).setAccessibleText(count == 0
                        ? Texts.get("ui.sideBar.step", step.number(), step.label())
                        : Texts.get("ui.checks.step", step.number(), step.label(), count));
            }
        });
    }

    private ToggleButton button(Step step) {
        Label number = Controls.label(Integer.toString(step.number()), "vv-step-number");
        ToggleButton button = new ToggleButton(step.label(), number);
        button.setId("step-" + step.number());
        button.getStyleClass().add("vv-step");
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(Texts.get("ui.sideBar.step", step.number(), step.label()));
        button.setTooltip(Controls.tip(Texts.get("ui.sideBar.shortcut", step.label(), step.number() % 10)));
        button.setOnAction(_ -> {
            button.setSelected(true);
            navigation.go(step);
        });
        return button;
    }

    private void mark(Step current) {
        boolean focused = buttons.values().stream().anyMatch(ToggleButton::isFocused);
        buttons.forEach((step, button) -> {
            button.setSelected(step == current);
            button.setFocusTraversable(step == current);
        });
        if (focused) {
            focusCurrent();
        }
    }

    private void move(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by == 0 || !(event.getTarget() instanceof ToggleButton)) {
            return;
        }
        int to = Math.clamp(navigation.current().get().ordinal() + by, 0, Step.values().length - 1);
        navigation.go(Step.values()[to]);
        event.consume();
    }

    /** Moves focus to the step in view. */
    void focusCurrent() {
        buttons.get(navigation.current().get()).requestFocus();
    }
}

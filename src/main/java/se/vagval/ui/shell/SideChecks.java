package se.vagval.ui.shell;

import java.util.Map;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;

/** The group Kontroller under the steps: how much is to be looked over in all, and the way to the list. */
final class SideChecks extends VBox {
    private final Label sign = Controls.label("", "vv-step-number");
    private final Button button;

    SideChecks(Watch watch) {
        button = Controls.button("checks", "", watch::open);
        button.setGraphic(sign);
        button.getStyleClass().addAll("vv-quiet", "vv-side-checks");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(Controls.tip(Texts.get("ui.checks.shortcut")));
        getChildren().addAll(Controls.label(Texts.get("ui.checks.title").toUpperCase(Texts.SWEDISH),
                "vv-side-heading"), button);
        watch.counts().subscribe(this::show);
    }

    private void show(Map<Step, Integer> counts) {
        int open = counts.values().stream().mapToInt(Integer::intValue).sum();
        String words = open == 0 ? Texts.get("ui.checks.nothing") : Texts.get("ui.checks.count", open);
        button.setText(words);
        button.setAccessibleText(Texts.get("ui.checks.spoken", words));
        sign.setText(Texts.get(open == 0 ? "ui.checks.signNothing" : "ui.checks.signOpen"));
    }
}

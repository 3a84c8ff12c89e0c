package se.vagval.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import se.vagval.text.Texts;
import se.vagval.ui.session.SaveState;

/** Below the header while nothing is being saved: why, and what can be done. */
final class SaveBanner extends HBox {
    private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");

    SaveBanner(WorkspaceViewModel model) {
        setId("save-banner");
        getStyleClass().add("vv-banner");
        setAlignment(Pos.CENTER_LEFT);
        Label words = Controls.wrapped("");
        words.textProperty().bind(model.saveProblem());
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var again = Controls.button("save-again", Texts.get("ui.save.again"), model::saveNow);
        again.setMinWidth(USE_PREF_SIZE);
        Controls.shownWhen(again, model.session().saveState().map(SaveState::atRisk));
        var copy = Controls.button("save-as", Texts.get("ui.save.as"), model::saveAs);
        copy.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(words, again, copy);
        model.session().saveState().subscribe(
                state -> pseudoClassStateChanged(CALM, state instanceof SaveState.ReadOnly));
        Controls.shownWhen(this, model.saveProblem().map(text -> !text.isEmpty()));
    }
}

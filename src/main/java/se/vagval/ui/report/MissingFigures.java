package se.vagval.ui.report;

import java.util.List;

import javafx.scene.control.Label;

import se.vagval.text.Texts;
import se.vagval.ui.prose.ProseArea;

/** Says, under a text, that figures it refers to are not in the review. */
final class MissingFigures extends Label {
    private final OutlineViewModel model;

    MissingFigures(ProseArea area, OutlineViewModel model) {
        this.model = model;
        setId("missing-figures");
        getStyleClass().add("vv-error");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        area.marks().subscribe(_ -> tell());
        model.figures().subscribe(_ -> tell());
    }

    private void tell() {
        List<String> missing = model.missing();
        setText(Texts.get("ui.prose.figure.missingIn", missing.size()));
        setVisible(!missing.isEmpty());
        setManaged(!missing.isEmpty());
    }
}

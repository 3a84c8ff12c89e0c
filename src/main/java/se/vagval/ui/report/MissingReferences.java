package se.vagval.ui.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.Label;

import se.vagval.text.Texts;
import se.vagval.ui.prose.ProseArea;

/** Says, under a text, that figures it refers to are not in the review, or sections it links to not in the report. */
final class MissingReferences extends Label {
    private final OutlineViewModel model;

    MissingReferences(ProseArea area, OutlineViewModel model) {
        this.model = model;
        setId("missing-references");
        getStyleClass().add("vv-error");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        area.marks().subscribe(_ -> tell());
        model.figures().subscribe(_ -> tell());
        model.outline().subscribe(_ -> tell());
    }

    private void tell() {
        List<String> missing = model.missing();
        List<String> lost = model.lost(model.text().get());
        setText(Stream.of(missing.isEmpty() ? "" : Texts.get("ui.prose.figure.missingIn", missing.size()),
                lost.isEmpty() ? "" : Texts.get("ui.prose.link.lost", lost.size(), String.join(", ", lost)))
                .filter(s -> !s.isEmpty()).collect(Collectors.joining("\n")));
        setVisible(!getText().isEmpty());
        setManaged(!getText().isEmpty());
    }
}

package se.vagval.ui.presentation;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Where questions are noted, in view of all; each letter is kept as it is typed. */
final class NotePane extends VBox {
    private final TextArea area = new TextArea();

    NotePane(MeetingNotes notes) {
        setId("show-notes");
        getStyleClass().add("vv-show-notes");
        Label heading = Parts.label(Texts.get("ui.presentation.notes"), "vv-show-name");
        heading.setLabelFor(area);
        area.setId("show-note");
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setPrefColumnCount(24);
        setMinWidth(0);
        area.setAccessibleText(Texts.get("ui.presentation.notes"));
        area.textProperty().subscribe((_, words) -> notes.write(words));
        notes.text().subscribe(words -> {
            if (!words.equals(area.getText())) {
                area.setText(words);
            }
        });
        getChildren().setAll(heading, area, Parts.wrapped(Texts.get("ui.presentation.notes.help"), "vv-show-of"));
    }

    /** Goes on where the notes end. */
    void focusEnd() {
        area.requestFocus();
        area.end();
    }
}

package se.vagval.ui.report;

import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;
import se.vagval.ui.prose.ProseArea;
import se.vagval.ui.prose.ProseVerbs;
import se.vagval.ui.prose.Target;

/** Writes the link that is selected, or that one stands in: its words and where on the web it leads. */
final class LinkPanel extends VBox {
    private final ProseArea area;
    private final ProseVerbs verbs;
    private final TextField words = new TextField();
    private final TextField address = new TextField();
    private final Label wrong = Parts.wrapped("", "vv-error");
    private final Button away = new Button(Texts.get("ui.prose.link.away"));

    LinkPanel(ProseArea area, ProseVerbs verbs) {
        super(6);
        this.area = area;
        this.verbs = verbs;
        setId("link-panel");
        Button done = new Button(Texts.get("ui.prose.link.done"));
        done.setId("link-done");
        done.getStyleClass().add("vv-small");
        done.setOnAction(_ -> done());
        away.setId("link-away");
        away.getStyleClass().add("vv-small");
        away.setOnAction(_ -> {
            verbs.unlink();
            open(false);
            area.requestFocus();
        });
        address.setPromptText(Texts.get("ui.prose.link.example"));
        GridPane fields = new GridPane(8, 4);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        fields.getColumnConstraints().setAll(new ColumnConstraints(), wide);
        row(fields, 0, Texts.get("ui.prose.link.words"), words, "link-words");
        row(fields, 1, Texts.get("ui.prose.link.address"), address, "link-address");
        getChildren().setAll(fields, wrong, new FlowPane(6, 6, done, away));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        open(false);
    }

    private static void row(GridPane fields, int row, String name, TextField field, String id) {
        Label label = Parts.label(name);
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(name);
        fields.addRow(row, label, field);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            open(false);
            area.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            done();
            event.consume();
        }
    }

    private void done() {
        Optional<String> target = Target.of(address.getText());
        String inside = area.state().get().link();
        if (target.isEmpty() && !address.getText().equals(inside)) {
            say(Texts.get("ui.prose.link.wrong", address.getText()));
            address.requestFocus();
        } else {
            String leads = target.orElse(inside);
            verbs.link(leads, words.getText().isBlank() ? leads : words.getText());
            open(false);
            area.requestFocus();
        }
    }

    private void say(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(!sentence.isEmpty());
        wrong.setManaged(!sentence.isEmpty());
    }

    /** Shows it with the link as it is, or takes it away. */
    void open(boolean is) {
        setVisible(is);
        setManaged(is);
        say("");
        if (is) {
            String link = area.state().get().link();
            words.setText(verbs.linked());
            address.setText(link);
            away.setVisible(!link.isEmpty());
            away.setManaged(!link.isEmpty());
            (words.getText().isBlank() ? words : address).requestFocus();
        }
    }
}

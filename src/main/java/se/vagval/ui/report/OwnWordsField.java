package se.vagval.ui.report;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyEvent;

import se.vagval.report.word.SectionContents;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** A table or chart of a section, with the user's own words about it. */
final class OwnWordsField extends TitledPane {
    private final OutlineViewModel model;
    private final SectionContents.Item item;
    private final TextArea own = new TextArea();
    private final PauseTransition pause = new PauseTransition(SectionEditor.PAUSE);
    /** What the review says, as far as is known here. */
    private String held;

    OwnWordsField(OutlineViewModel model, SectionContents.Item item) {
        this.model = model;
        this.item = item;
        held = now();
        own.setText(held);
        own.setWrapText(true);
        own.setPrefRowCount(2);
        String asks = Texts.get(item.picture() ? "ui.outline.alternative" : "ui.outline.finding");
        own.setPromptText(asks);
        own.setAccessibleText(Texts.get("ui.outline.row", item.words(), asks));
        own.setId("own-" + (item.picture() ? "chart-" : "table-") + item.statement());
        pause.setOnFinished(_ -> say());
        own.textProperty().subscribe((_, _) -> pause.playFromStart());
        own.focusedProperty().subscribe((_, is) -> {
            if (!is) {
                say();
            }
        });
        own.addEventFilter(KeyEvent.KEY_PRESSED, e -> StepKeys.pressed(e, () -> {
            say();
            model.undo();
        }, () -> {
            say();
            model.redo();
        }));
        setText(item.words());
        setContent(own);
        setExpanded(!held.isBlank());
        setAnimated(false);
        setMinWidth(0);
        setMnemonicParsing(false);
        setTooltip(Parts.tip(asks));
        getStyleClass().add("vv-own-words");
    }

    private String now() {
        return item.picture() ? model.alternative(item.statement()) : model.finding(item.statement());
    }

    /** Shows what the review says now, unless it is what it said before: what is being typed is not written over. */
    void follow() {
        String now = now();
        if (!now.equals(held)) {
            held = now;
            if (!own.getText().strip().equals(now)) {
                own.setText(now);
                own.end();
            }
        }
    }

    /** Takes what is typed. */
    void say() {
        String words = own.getText();
        if (!words.strip().equals(held)) {
            String statement = item.statement();
            held = words.strip();
            model.say(statement, item.picture() ? model.finding(statement) : words,
                    item.picture() ? words : model.alternative(statement));
        }
    }
}

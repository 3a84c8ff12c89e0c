package se.vagval.ui.today;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A name, and to the right of it what tells it apart from others. */
final class TwoWords extends HBox {
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");

    private final Label name = new Label();
    private final Label detail = new Label();

    TwoWords() {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("vv-two-words");
        name.getStyleClass().add("vv-two-words-name");
        detail.getStyleClass().add("vv-muted");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        getChildren().setAll(name, detail);
    }

    void show(String words, String other, boolean strong) {
        name.setText(words);
        detail.setText(other);
        pseudoClassStateChanged(STRONG, strong);
    }
}

package se.vagval.ui.report;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The outline of the report to the left, and the section that is chosen to the right. */
final class OutlineView extends HBox {
    private static final double OUTLINE = 300;

    OutlineView(OutlineViewModel model, LinkFollower links) {
        super(14);
        OutlineList list = new OutlineList(model);
        VBox.setVgrow(list, Priority.ALWAYS);
        Button section = button("outline-add-section", Texts.get("ui.outline.addSection"),
                () -> model.add(Addition.SECTION));
        Button chapter = button("outline-add-chapter", Texts.get("ui.outline.addChapter"),
                () -> model.add(Addition.CHAPTER));
        Button appendix = button("outline-add-appendix", Texts.get("ui.outline.addAppendix"),
                () -> model.add(Addition.APPENDIX));
        Button remove = button("outline-remove", Texts.get("ui.outline.remove"),
                () -> model.remove(model.chosen().get()));
        model.outline().subscribe(_ -> remove.setDisable(!model.section().own()));
        model.chosen().subscribe(_ -> remove.setDisable(!model.section().own()));
        FlowPane buttons = new FlowPane(6, 6, section, chapter, appendix, remove);
        VBox left = new VBox(8, list, Parts.wrapped(Texts.get("ui.outline.keys"), "vv-muted"), buttons);
        left.setMinWidth(OUTLINE);
        left.setPrefWidth(OUTLINE);
        left.setMaxWidth(OUTLINE);
        ScrollPane right = new SectionEditor(model, links).scrolled();
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().setAll(left, right);
    }

    private static Button button(String id, String words, Runnable press) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add("vv-small");
        button.setOnAction(_ -> press.run());
        return button;
    }
}

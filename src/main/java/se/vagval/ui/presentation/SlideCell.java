package se.vagval.ui.presentation;

import java.util.List;
import java.util.Set;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.chart.Reach;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** A slide in the list: whether it is shown, how it looks, its number and headline. */
final class SlideCell extends ListCell<SlideLine> {
    private static final double WIDTH = 144;
    private static final double HEIGHT = 81;
    /** Of a cell. */
    static final double ROW = HEIGHT + 14;

    private final CheckBox shown = new CheckBox();
    private final StackPane picture = new StackPane();
    private final Label headline = Parts.wrapped("", "vv-slide-line");
    private final Label number = Parts.label("", "vv-muted");
    private final HBox row = new HBox(12);
    private final List<String> alternatives;
    private SlidePane small;
    private MoneyUnit unit;

    /**
     * @param alternatives
     *            ids of all alternatives
     */
    SlideCell(PresentationViewModel model, List<String> alternatives) {
        this.alternatives = alternatives;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        shown.setFocusTraversable(false);
        shown.setOnAction(_ -> model.show(getItem(), shown.isSelected()));
        picture.setMinSize(WIDTH, HEIGHT);
        picture.setMaxSize(WIDTH, HEIGHT);
        picture.getStyleClass().add("vv-slide-thumbnail");
        picture.setMouseTransparent(true);
        VBox words = new VBox(2, headline, number);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        // The list gives each slide the same height, which the longest headlines fill and are then cut.
        headline.setMinHeight(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.getChildren().setAll(shown, picture, words);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() != null && getItem().isShown()) {
                model.start(getItem().number());
            }
        });
    }

    /** The unit the figures of the slides are in. */
    SlideCell in(MoneyUnit shownIn) {
        unit = shownIn;
        return this;
    }

    @Override
    protected void updateItem(SlideLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty ? null : row);
        if (empty) {
            setAccessibleText("");
            return;
        }
        if (small == null) {
            small = new SlidePane(alternatives, unit, "", Set.of());
            small.type(Em.of(WIDTH, HEIGHT));
            picture.getChildren().setAll(small);
        }
        shown.setSelected(line.isShown());
        small.show(line.slide(), Reach.NONE, "");
        headline.setText(line.slide().headline());
        number.setText(line.isShown() ? Texts.get("ui.presentation.number", line.number())
                : Texts.get("ui.presentation.draft"));
        picture.setOpacity(line.isShown() ? 1 : 0.45);
        setTooltip(Parts.tip(line.slide().headline()));
        setAccessibleText(Texts.get("ui.presentation.line", number.getText(), headline.getText()));
    }
}

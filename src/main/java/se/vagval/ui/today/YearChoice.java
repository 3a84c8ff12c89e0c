package se.vagval.ui.today;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import se.vagval.text.Texts;

/** Which closed year is in view, and the commands that add an earlier one and take one away. */
final class YearChoice extends FlowPane {
    /** The same whether there is one year or several to choose. */
    private static final double BOX = 92;
    /** As wide as beside the tabs at 1280; a narrower flow asks for this anyhow. */
    private static final double WIDEST = 380;
    private final ChoiceBox<Integer> box = new ChoiceBox<>();
    private final Button add = new Button();
    private final Button remove = new Button();
    private boolean following;

    YearChoice(TodayViewModel model) {
        super(6, 6);
        setPrefWrapLength(WIDEST);
        box.setId("today-year");
        box.setMinWidth(BOX);
        box.setPrefWidth(BOX);
        box.setAccessibleText(Texts.get("ui.today.year"));
        box.valueProperty().subscribe(year -> {
            if (year != null && !following) {
                model.year().set(year);
            }
        });
        add.setId("today-year-add");
        add.setOnAction(_ -> model.addYear());
        remove.setId("today-year-remove");
        remove.setOnAction(_ -> model.removeYear());
        for (Button button : List.of(add, remove)) {
            button.getStyleClass().addAll("vv-quiet", "vv-year-command");
            button.setMinWidth(USE_PREF_SIZE);
        }
        HBox choice = new HBox(6, new Label(Texts.get("ui.today.year")), box);
        choice.getStyleClass().add("vv-choice");
        choice.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(choice, add, remove);
        model.years().subscribe(_ -> show(model));
        model.year().subscribe(_ -> show(model));
    }

    private void show(TodayViewModel model) {
        following = true;
        if (!box.getItems().equals(model.years().get())) {
            box.getItems().setAll(model.years().get());
        }
        box.setValue(model.year().get());
        following = false;
        add.setText(Texts.get("ui.today.addYear", Integer.toString(model.earlierYear())));
        add.setDisable(!model.canAddYear());
        boolean can = model.canRemoveYear();
        remove.setText(Texts.get("ui.today.removeYear", Integer.toString(model.year().get())));
        remove.setVisible(can);
        remove.setManaged(can);
    }
}

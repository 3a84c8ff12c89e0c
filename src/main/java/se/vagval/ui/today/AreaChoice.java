package se.vagval.ui.today;

import java.util.List;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Which area's livelihood is in view: an association, the county or the country. */
final class AreaChoice extends FlowPane {
    AreaChoice(ResultsViewModel model) {
        setAccessibleText(Texts.get("ui.today.livelihood.areas"));
        model.areas().subscribe(areas -> show(model, areas));
        model.area().subscribe(area -> getChildren().stream().flatMap(row -> ((HBox) row).getChildren().stream())
                .forEach(b -> ((ToggleButton) b).setSelected(b.getUserData().equals(area))));
    }

    private void show(ResultsViewModel model, List<String> areas) {
        getChildren().setAll(Parts.segments("today-area", areas, model::name, model.area().get(),
                area -> model.area().set(area)));
    }
}

package se.vagval.ui.shell;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** Three buttons in a row: kr, tkr, mnkr. */
final class UnitSwitch extends HBox {
    UnitSwitch(ObjectProperty<MoneyUnit> unit) {
        getStyleClass().add("vv-segments");
        ToggleGroup group = new ToggleGroup();
        for (MoneyUnit each : MoneyUnit.values()) {
            ToggleButton button = new ToggleButton(each.label());
            button.setId("unit-" + each);
            button.setUserData(each);
            button.setToggleGroup(group);
            button.setAccessibleText(Texts.get("ui.header.unit", each.fullName()));
            button.setSelected(unit.get() == each);
            // A second press on the chosen unit must not leave none chosen.
            button.setOnAction(_ -> {
                button.setSelected(true);
                unit.set(each);
            });
            getChildren().add(button);
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        unit.subscribe(now -> group.getToggles().forEach(t -> t.setSelected(t.getUserData() == now)));
    }
}

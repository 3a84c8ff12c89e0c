package se.vagval.ui.report;

import java.util.List;

import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;

/** Which members get a page: a list of ticks, all of them from the start. */
final class MembersButton extends MenuButton {
    private static final double UNDER_THE_TICK = 26;

    private final ReportViewModel model;

    MembersButton(ReportViewModel model) {
        super(model.memberWords());
        this.model = model;
        setId("report-members");
        setMnemonicParsing(false);
        getItems().add(new CustomMenuItem());
        setOnShowing(_ -> getItems().setAll(model.allMembers().stream().map(this::item).toList()));
        VBox.setMargin(this, new Insets(4, 0, 2, UNDER_THE_TICK));
    }

    /** The list stays open, so that several can be chosen. */
    private CustomMenuItem item(String name) {
        CheckBox box = new CheckBox(name);
        box.setMnemonicParsing(false);
        box.setSelected(model.wantsMember(name));
        box.setOnAction(_ -> choose());
        CustomMenuItem item = new CustomMenuItem(box, false);
        item.setOnAction(_ -> {
            box.setSelected(!box.isSelected());
            choose();
        });
        return item;
    }

    private void choose() {
        List<String> names = getItems().stream().map(i -> (CheckBox) ((CustomMenuItem) i).getContent())
                .filter(CheckBox::isSelected).map(CheckBox::getText).toList();
        model.wantMembers(names);
        setText(model.memberWords());
    }
}

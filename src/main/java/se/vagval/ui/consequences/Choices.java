package se.vagval.ui.consequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

import se.vagval.model.Alternative;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Subject, year, what is compared with what. */
final class Choices extends FlowPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double ALL_TABS = 540;

    private final ConsequencesViewModel model;
    private List<Object> made = List.of();

    Choices(ConsequencesViewModel model) {
        super(12, 8);
        this.model = model;
        setId("choices");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        widthProperty().subscribe(
                width -> pseudoClassStateChanged(NARROW, width.doubleValue() > 0 && width.doubleValue() < ALL_TABS));
    }

    /** Made anew only when there is something else to choose among; a button that has focus keeps it. */
    void refresh() {
        List<Object> now = List.of(model.tab().get(), model.year().get(), model.years(),
                model.alternatives().stream().map(a -> a.id() + a.shortName() + model.isShown(a.id())).toList(),
                model.reference());
        if (now.equals(made)) {
            return;
        }
        String focused = getScene() == null || getScene().getFocusOwner() == null ? null
                : getScene().getFocusOwner().getId();
        made = now;
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.segments("tab", List.of(Tab.values()), Tab::label, model.tab().get(), model.tab()::set));
        if (model.tab().get().byYear()) {
            parts.add(years());
        }
        parts.add(reference());
        parts.add(alternatives());
        getChildren().setAll(parts);
        if (focused != null && lookup("#" + focused) != null) {
            lookup("#" + focused).requestFocus();
        }
    }

    private Node years() {
        boolean overview = model.tab().get() == Tab.OVERVIEW;
        List<Integer> values = new ArrayList<>(model.years());
        int sum = 0;
        if (overview) {
            values.add(sum);
        }
        int chosen = model.year().get().orElse(overview ? sum : model.years().getLast());
        return Parts.segments("year", values,
                y -> y == sum ? Texts.get("ui.consequences.sum") : Integer.toString(y), chosen,
                y -> model.year().set(y == sum ? Optional.empty() : Optional.of(y)));
    }

    private Node reference() {
        MenuButton menu = new MenuButton(Texts.get("ui.consequences.reference", name(model.reference())));
        menu.setId("reference");
        menu.setAccessibleText(menu.getText());
        ToggleGroup one = new ToggleGroup();
        for (Alternative alternative : model.alternatives()) {
            RadioMenuItem item = new RadioMenuItem(alternative.shortName());
            item.setToggleGroup(one);
            item.setSelected(alternative.id().equals(model.reference()));
            item.setOnAction(_ -> model.compareWith(alternative.id()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Node alternatives() {
        long shown = model.alternatives().stream().filter(a -> model.isShown(a.id())).count();
        MenuButton menu = new MenuButton(
                Texts.get("ui.consequences.alternatives", shown, model.alternatives().size()));
        menu.setId("alternatives");
        menu.setAccessibleText(menu.getText());
        for (Alternative alternative : model.alternatives()) {
            CheckMenuItem item = new CheckMenuItem(alternative.shortName());
            item.setSelected(model.isShown(alternative.id()));
            item.setDisable(alternative.id().equals(model.reference()));
            item.setOnAction(_ -> model.show(alternative.id(), item.isSelected()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String name(String alternative) {
        return model.alternatives().stream().filter(a -> a.id().equals(alternative)).map(Alternative::shortName)
                .findFirst().orElse("");
    }
}

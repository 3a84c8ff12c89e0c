package se.vagval.ui.grouping;

import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Subject in a row of its own; below it which alternative, association and year, and whether the member leaves or says no. */
final class GroupingChoices extends VBox {
    private static final double MOST = 320;

    private final GroupingViewModel model;
    private final FlowPane below = new FlowPane(8, 8);
    private List<Object> made = List.of();

    GroupingChoices(GroupingViewModel model) {
        super(8);
        this.model = model;
        setId("choices");
        below.setAlignment(Pos.CENTER_LEFT);
        below.setMinWidth(0);
        setMinWidth(0);
    }

    /** Made anew only when there is something else to choose among; a button that has focus keeps it. */
    void refresh() {
        Asked asked = model.asked();
        List<Shown.Choice> associations = asked.associations().stream()
                .map(b -> new Shown.Choice(b.id(), b.shortName())).toList();
        String association = asked.association().map(b -> b.id()).orElse("");
        boolean refuses = !association.isEmpty() && asked.question().refuses();
        List<Object> now = List.of(asked.alternatives(), asked.alternative(), asked.years(), asked.year(),
                associations, association, asked.canRefuse(), refuses, model.choice().get().tab());
        if (now.equals(made)) {
            return;
        }
        String focused = getScene() == null || getScene().getFocusOwner() == null ? null
                : getScene().getFocusOwner().getId();
        made = now;
        below.getChildren().setAll(
                menu("grouping-alternative", "ui.grouping.alternative", asked.alternatives(), asked.alternative(),
                        id -> model.choose(c -> c.ofAlternative(id))));
        if (!associations.isEmpty()) {
            below.getChildren().add(menu("grouping-association", "ui.grouping.association", associations, association,
                    id -> model.choose(c -> c.ofAssociation(id))));
        }
        below.getChildren().add(menu("grouping-year", "ui.grouping.year",
                asked.years().stream().map(y -> new Shown.Choice(y.toString(), y.toString())).toList(),
                Integer.toString(asked.year()), y -> model.choose(c -> c.ofYear(Integer.parseInt(y)))));
        if (asked.canRefuse() && model.choice().get().tab() != GroupingTab.GROUPS) {
            below.getChildren().add(Parts.segments("refuses", List.of(false, true),
                    is -> Texts.get(is ? "ui.grouping.saysNo" : "ui.grouping.leaves"), refuses,
                    is -> model.choose(c -> c.refusing(is))));
        }
        HBox tabs = Parts.segments("tab", List.of(GroupingTab.values()), GroupingTab::label,
                model.choice().get().tab(), tab -> model.choose(c -> c.at(tab)));
        tabs.setMaxWidth(USE_PREF_SIZE);
        getChildren().setAll(tabs, below);
        if (focused != null && lookup("#" + focused) != null) {
            lookup("#" + focused).requestFocus();
        }
    }

    private static MenuButton menu(String id, String words, List<Shown.Choice> choices, String chosen,
            Consumer<String> choose) {
        String name = choices.stream().filter(c -> c.id().equals(chosen)).map(Shown.Choice::name).findFirst()
                .orElse("");
        MenuButton menu = new MenuButton(Texts.get(words, name));
        menu.setId(id);
        menu.setAccessibleText(menu.getText());
        menu.setMaxWidth(MOST);
        ToggleGroup one = new ToggleGroup();
        for (Shown.Choice choice : choices) {
            RadioMenuItem item = new RadioMenuItem(choice.name());
            item.setToggleGroup(one);
            item.setSelected(choice.id().equals(chosen));
            item.setOnAction(_ -> choose.accept(choice.id()));
            menu.getItems().add(item);
        }
        return menu;
    }
}

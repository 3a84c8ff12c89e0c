package se.vagval.ui.alternatives;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import se.vagval.text.Texts;
import se.vagval.ui.control.Gradual;

/**
 * The changes that can be added to the chosen alternative, in groups. Of a large review they are worked out when the page
 * has been shown, or as the menu opens.
 */
final class AddMenu extends MenuButton {
    private final AlternativesViewModel model;
    private final Gradual offering = new Gradual(this::offer);

    AddMenu(AlternativesViewModel model) {
        super(Texts.get("ui.alternatives.add"));
        this.model = model;
        setId("add-change");
        setAccessibleText(Texts.get("ui.alternatives.addName"));
        getStyleClass().add("vv-outlined");
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> offer());
    }

    /** Offers what can be added to the alternative of a page. */
    void show(AlternativePage page) {
        if (model.large()) {
            offering.go();
        } else {
            offer(page.additions());
        }
    }

    private boolean offer() {
        AlternativePage page = model.page().get();
        offer(page == null ? List.of() : page.additions());
        return false;
    }

    private void offer(List<AlternativePage.Group> groups) {
        setDisable(groups.isEmpty());
        List<MenuItem> items = new ArrayList<>();
        for (AlternativePage.Group group : groups) {
            items.add(heading(group.kind().label()));
            group.options().forEach(option -> items.add(item(option)));
        }
        getItems().setAll(items);
    }

    private MenuItem item(Part.Option option) {
        MenuItem item = new MenuItem(option.label());
        item.setOnAction(_ -> {
            model.differences(false);
            model.choose(option);
        });
        return item;
    }

    private static MenuItem heading(String words) {
        MenuItem heading = new MenuItem(words);
        heading.setDisable(true);
        heading.getStyleClass().add("vv-menu-heading");
        return heading;
    }
}

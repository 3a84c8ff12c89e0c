package se.vagval.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import se.vagval.text.Texts;

/** The menu under the program's name: what is seldom needed. */
final class AppMenu {
    private AppMenu() {}

    /** The menu of the start page: only the theme. */
    static MenuButton start(BooleanProperty dark) {
        return menu(Texts.get("ui.menu.look"), "look", theme(dark));
    }

    /** The menu of a workspace. */
    static MenuButton workspace(BooleanProperty dark, Runnable start, Opener opener, Runnable saveAs) {
        return menu(Texts.get("ui.app.name"), "brand", item("menu-start", Texts.get("ui.menu.start"), "", start),
                item("menu-open", Texts.get("ui.menu.open"), "Shortcut+O", opener::openChosen),
                item("menu-open-read-only", Texts.get("ui.menu.openReadOnly"), "", opener::openChosenReadOnly),
                item("menu-save-as", Texts.get("ui.menu.saveAs"), "Shortcut+Shift+S", saveAs), new SeparatorMenuItem(),
                theme(dark));
    }

    private static MenuButton menu(String words, String id, MenuItem... items) {
        MenuButton menu = new MenuButton(words, null, items);
        menu.setId(id);
        menu.getStyleClass().addAll("vv-menu", "vv-quiet");
        menu.setAccessibleText(Texts.get("ui.menu.name", words));
        return menu;
    }

    /** The keys themselves are the window's; here they are only shown. */
    private static MenuItem item(String id, String words, String keys, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static MenuItem theme(BooleanProperty dark) {
        CheckMenuItem item = new CheckMenuItem(Texts.get("ui.menu.dark"));
        item.setId("menu-dark");
        item.selectedProperty().bindBidirectional(dark);
        return item;
    }
}

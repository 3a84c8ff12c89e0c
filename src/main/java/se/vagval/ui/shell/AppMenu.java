package se.vagval.ui.shell;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import se.vagval.text.Texts;
import se.vagval.ui.command.Command;
import se.vagval.ui.command.Commands;

/** The menu under the program's name: what is seldom needed. */
final class AppMenu {
    /** What ids of commands begin with that show something in the panel. */
    private static final String PAGES = "page.";

    private AppMenu() {}

    /** The menu of the start page: only the theme. */
    static MenuButton start(BooleanProperty dark) {
        return menu(Texts.get("ui.menu.look"), "look", List.of(theme(dark)));
    }

    /** The menu of a workspace; of the commands it could show, those that there are. */
    static MenuButton workspace(BooleanProperty dark, Commands commands) {
        List<MenuItem> items = new ArrayList<>();
        add(items, commands, "file.start", "menu-start");
        add(items, commands, "file.open", "menu-open");
        add(items, commands, "file.read", "menu-open-read-only");
        add(items, commands, "file.saveAs", "menu-save-as");
        items.add(new SeparatorMenuItem());
        commands.fixed().stream().filter(c -> c.id().startsWith(PAGES)).forEach(
                page -> items.add(item("menu-" + page.id().substring(PAGES.length()), page)));
        add(items, commands, "palette", "menu-palette");
        items.add(new SeparatorMenuItem());
        items.add(theme(dark));
        return menu(Texts.get("ui.app.name"), "brand", items);
    }

    private static MenuButton menu(String words, String id, List<MenuItem> items) {
        MenuButton menu = new MenuButton(words, null, items.toArray(MenuItem[]::new));
        menu.setId(id);
        menu.getStyleClass().addAll("vv-menu", "vv-quiet");
        menu.setAccessibleText(Texts.get("ui.menu.name", words));
        return menu;
    }

    /** The keys themselves are the window's; here they are only shown. */
    private static void add(List<MenuItem> items, Commands commands, String command, String id) {
        commands.command(command).ifPresent(found -> items.add(item(id, found)));
    }

    private static MenuItem item(String id, Command command) {
        MenuItem item = new MenuItem(command.name());
        item.setId(id);
        command.shortcuts().stream().findFirst()
                .ifPresent(keys -> item.setAccelerator(KeyCombination.valueOf(keys.keys())));
        item.setOnAction(_ -> command.run());
        return item;
    }

    private static MenuItem theme(BooleanProperty dark) {
        CheckMenuItem item = new CheckMenuItem(Texts.get("ui.menu.dark"));
        item.setId("menu-dark");
        item.selectedProperty().bindBidirectional(dark);
        return item;
    }
}

package se.vagval.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame around the screens: header above, steps to the left, the step in view, and the panel to the right. */
final class WorkspaceView extends BorderPane {
    private final Map<Step, Screen> screens = new EnumMap<>(Step.class);
    private final Map<Step, Node> views = new EnumMap<>(Step.class);
    private final StackPane content = new StackPane();
    private final Header header;
    private final SideBar sideBar;
    private final PanelSlot panel;
    private Screen current;

    WorkspaceView(WorkspaceViewModel model, MenuButton menu, PanelSlot panel, List<Screen> built) {
        this.panel = panel;
        getStyleClass().add("vv-workspace");
        for (Step step : Step.values()) {
            screens.put(step, new EmptyScreen(step));
        }
        built.forEach(screen -> screens.put(screen.step(), screen));
        header = new Header(model, menu);
        sideBar = new SideBar(model);
        setTop(new VBox(header, new SaveBanner(model)));
        setLeft(sideBar);
        content.setId("content");
        content.getStyleClass().add("vv-content");
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        setCenter(new HBox(content, panel));
        model.current().subscribe(this::show);
    }

    private void show(Step step) {
        if (current != null) {
            current.hidden();
            panel.close();
        }
        Screen screen = screens.get(step);
        current = screen;
        content.getChildren().setAll(views.computeIfAbsent(step, _ -> screen.view()));
        FirstFrame.then(() -> {
            if (current == screen) {
                screen.shown();
            }
        });
    }

    /** Tells the screen in view that it is going. */
    void closed() {
        current.hidden();
    }

    /** Moves focus to the next region: header, steps, content, panel. */
    void nextRegion(boolean backwards) {
        List<Node> regions = panel.isVisible()
                ? List.of(header, sideBar, content, panel)
                : List.of(header, sideBar, content);
        int at = regions.indexOf(regions.stream().filter(this::holdsFocus).findFirst().orElse(content));
        Node to = regions.get(Math.floorMod(at + (backwards ? -1 : 1), regions.size()));
        if (to == sideBar) {
            sideBar.focusCurrent();
        } else if (to == panel) {
            panel.focusFirst();
        } else {
            Focus.first(to);
        }
    }

    private boolean holdsFocus(Node region) {
        for (Node node = getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == region) {
                return true;
            }
        }
        return false;
    }
}

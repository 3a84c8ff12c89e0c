package se.vagval.ui.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.ui.command.Commands;

/** The frame around the screens: header above, steps to the left, the step in view, and the panel to the right. */
final class WorkspaceView extends BorderPane {
    private final Map<Step, Screen> screens = new EnumMap<>(Step.class);
    private final Map<Step, Node> views = new EnumMap<>(Step.class);
    private final StackPane content = new StackPane();
    private final Header header;
    private final SideBar sideBar;
    private final PanelSlot panel;
    private Screen current;

    WorkspaceView(WorkspaceViewModel model, MenuButton menu, PanelSlot panel, List<Screen> built, Commands commands) {
        this.panel = panel;
        getStyleClass().add("vv-workspace");
        for (Step step : Step.values()) {
            screens.put(step, new EmptyScreen(step, model::go));
        }
        built.forEach(screen -> screens.put(screen.step(), screen));
        header = new Header(model, menu, commands);
        sideBar = new SideBar(model);
        setTop(new VBox(header, new SaveBanner(model)));
        setLeft(sideBar);
        content.setId("content");
        content.getStyleClass().add("vv-content");
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        setCenter(new HBox(content, panel));
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        model.current().subscribe(this::show);
        model.whenPointed(this::point);
    }

    private void show(Step step) {
        if (current != null) {
            current.hidden();
            panel.close();
        }
        boolean inContent = Focus.within(content);
        settle();
        Screen screen = screens.get(step);
        current = screen;
        if (views.containsKey(step)) {
            arrive(screen, inContent);
        } else {
            content.getChildren().setAll(skeleton(step));
            FirstFrame.then(() -> {
                if (current == screen) {
                    views.put(step, screen.view());
                    FirstFrame.next(() -> {
                        if (current == screen) {
                            arrive(screen, inContent);
                        }
                    });
                }
            });
        }
    }

    /** What stands in the window until a page that has not been seen before is made, so that no key waits for it. */
    private static Node skeleton(Step step) {
        VBox page = new VBox(Controls.label(step.label(), "vv-page-title"));
        page.getStyleClass().add("vv-page");
        return page;
    }

    private void arrive(Screen screen, boolean inContent) {
        content.getChildren().setAll(views.get(screen.step()));
        if (inContent) {
            content.applyCss();
            Focus.first(content);
        }
        FirstFrame.then(() -> {
            if (current == screen) {
                screen.shown();
            }
        });
    }

    /** An address is gone to when the page it is on is there. */
    private void point(String address) {
        FirstFrame.then(() -> {
            if (arrived()) {
                current.show(address);
            } else {
                point(address);
            }
        });
    }

    /** Whether the step in view has its page, and not only a place for it. */
    boolean arrived() {
        return content.getChildren().contains(views.get(current.step()));
    }

    /** Takes focus from a field that is being typed in, so that it hands over what was typed. */
    void settle() {
        if (Focus.within(content)) {
            content.requestFocus();
        }
    }

    /** As {@link #settle()}, but the cursor stays in the field, or in the one that has taken its place. */
    void handOver() {
        Node typing = getScene().getFocusOwner();
        settle();
        if (typing != null && typing.getId() != null && lookup("#" + typing.getId()) != null) {
            lookup("#" + typing.getId()).requestFocus();
        }
    }

    private void escape(KeyEvent event) {
        boolean typing = isText(getScene().getFocusOwner()) && !Focus.within(panel);
        if (event.getCode() == KeyCode.ESCAPE && panel.open().get() && !typing) {
            panel.close();
            event.consume();
        }
    }

    /** A rich text is no control of text input, but one writes in it all the same. */
    private static boolean isText(Node node) {
        return node instanceof TextInputControl || node != null && node.getAccessibleRole() == AccessibleRole.TEXT_AREA;
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
        int at = regions.indexOf(regions.stream().filter(Focus::within).findFirst().orElse(content));
        Node to = regions.get(Math.floorMod(at + (backwards ? -1 : 1), regions.size()));
        if (to == sideBar) {
            sideBar.focusCurrent();
        } else if (to == panel) {
            panel.focusFirst();
        } else {
            Focus.first(to);
        }
    }
}

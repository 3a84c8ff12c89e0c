package se.vagval.ui.alternatives;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The tree of alternatives, with what can be done to the chosen one by buttons, menu and keys. */
final class TreePane extends VBox {
    private static final double INDENT = 16;

    private final AlternativesViewModel model;
    private final VBox lines = new VBox(2);
    private final Node actions;
    private List<TreeLine> shown = List.of();

    TreePane(AlternativesViewModel model) {
        super(6);
        this.model = model;
        getStyleClass().addAll("vv-card", "vv-tree");
        lines.setAccessibleText(Texts.get("ui.alternatives.tree"));
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        ContextMenu menu = new ContextMenu(items());
        lines.setOnContextMenuRequested(e -> menu.show(lines, e.getScreenX(), e.getScreenY()));
        actions = actions();
    }

    private Node actions() {
        MenuButton more = new MenuButton(Texts.get("ui.alternatives.more"), null, items());
        more.setId("alternative-more");
        more.setAccessibleText(Texts.get("ui.alternatives.moreName"));
        more.getStyleClass().addAll("vv-quiet", "vv-tree-action");
        FlowPane row = new FlowPane(2, 2, button("add-alternative", Texts.get("ui.alternatives.newAlternative"),
                model::add), button("add-variant", Texts.get("ui.alternatives.variant"), model::addVariant), more);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().addAll("vv-quiet", "vv-tree-action");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private MenuItem[] items() {
        return new MenuItem[]{item("rename", Texts.get("ui.alternatives.menu.rename"), () -> model.name(true)),
                item("copy", Texts.get("ui.alternatives.menu.copy"), model::copy),
                item("up", Texts.get("ui.alternatives.menu.up"), () -> model.move(-1)),
                item("down", Texts.get("ui.alternatives.menu.down"), () -> model.move(1)),
                item("reference", Texts.get("ui.alternatives.menu.reference"), model::makeReference),
                item("delete", Texts.get("ui.alternatives.menu.delete"), model::delete)};
    }

    private static MenuItem item(String id, String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setId("alternative-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    void show(List<TreeLine> tree) {
        if (tree.equals(shown)) {
            return;
        }
        shown = List.copyOf(tree);
        lines.getChildren().setAll(tree.stream().map(this::line).toList());
        getChildren().setAll(lines, actions);
    }

    /** Before there is any alternative: what to do. */
    void showNone() {
        shown = List.of();
        Button standard = button("add-standard", Texts.get("ui.alternatives.standard"), model::addStandard);
        standard.setMinWidth(0);
        standard.setWrapText(true);
        Label words = Parts.wrapped(Texts.get(model.hasAssociations() ? "ui.alternatives.none"
                : "ui.alternatives.noneYet"), "vv-muted");
        words.setStyle("-fx-padding: 4px 10px 4px 10px;");
        standard.setVisible(model.hasAssociations());
        standard.setManaged(model.hasAssociations());
        getChildren().setAll(words, standard,
                button("add-alternative", Texts.get("ui.alternatives.newAlternative"), model::add));
    }

    private Node line(TreeLine line) {
        Label name = Parts.label(line.label(), "vv-tree-name");
        VBox words = new VBox(0, name);
        if (!line.detail().isEmpty()) {
            words.getChildren().add(Parts.label(line.detail(), "vv-tree-detail"));
        }
        Button button = new Button("", words);
        button.setId("tree-" + line.id());
        button.getStyleClass().add("vv-tree-line");
        if (line.chosen()) {
            button.getStyleClass().add("chosen");
        }
        button.setAccessibleText(line.detail().isEmpty() ? line.label()
                : Texts.get("ui.alternatives.spokenField", line.label(), line.detail()));
        button.setMaxWidth(Double.MAX_VALUE);
        name.textTruncatedProperty().subscribe(is -> button.setTooltip(is ? Parts.tip(line.label()) : null));
        button.setOnAction(_ -> model.chosen().set(line.id()));
        HBox row = new HBox(button);
        HBox.setHgrow(button, Priority.ALWAYS);
        row.setStyle("-fx-padding: 0 0 0 " + line.depth() * INDENT + ";");
        return row;
    }

    private void pressed(KeyEvent event) {
        boolean alt = event.isAltDown();
        Runnable does = switch (event.getCode()) {
            case F2 -> () -> model.name(true);
            case DELETE -> model::delete;
            case INSERT -> event.isShiftDown() ? model::addVariant : model::add;
            case D -> event.isShortcutDown() ? model::copy : null;
            case UP -> alt ? () -> model.move(-1) : () -> step(-1);
            case DOWN -> alt ? () -> model.move(1) : () -> step(1);
            default -> null;
        };
        if (does != null) {
            does.run();
            focusChosen(event.getCode());
            event.consume();
        }
    }

    /** Renaming and a new alternative take the cursor to a field; all else leaves it in the tree. */
    private void focusChosen(KeyCode code) {
        if (code != KeyCode.F2 && code != KeyCode.INSERT) {
            lines.getChildren().stream().map(row -> ((HBox) row).getChildren().getFirst())
                    .filter(b -> b.getStyleClass().contains("chosen")).findFirst().ifPresent(Node::requestFocus);
        }
    }

    private void step(int by) {
        List<TreeLine> tree = model.page().get().tree();
        int at = tree.indexOf(tree.stream().filter(TreeLine::chosen).findFirst().orElseThrow());
        model.chosen().set(tree.get(Math.clamp(at + by, 0, tree.size() - 1)).id());
    }
}

package se.vagval.ui.today;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

import se.vagval.text.Texts;

/** The associations as branches, their municipalities as leaves. */
final class MembersTree extends TreeView<MembersTree.Line> {
    private static final double ROW = 28;
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("target-head");

    /**
     * A line of the tree.
     *
     * @param home
     *            id of the association, or "" for none
     * @param code
     *            the municipality's, or "" for the association itself
     */
    record Line(String home, String code, String words, String detail) {}

    private final MembersViewModel model;
    private final ObservableList<String> chosen = FXCollections.observableArrayList();
    private final Set<String> closed = new HashSet<>();
    /** Id of the association that what is carried would be dropped in, or nothing. */
    private final ReadOnlyObjectWrapper<Optional<String>> over = new ReadOnlyObjectWrapper<>(Optional.empty());

    MembersTree(MembersViewModel model) {
        this.model = model;
        setId("members-tree");
        getStyleClass().add("vv-members");
        setShowRoot(false);
        setFixedCellSize(ROW);
        setAccessibleText(Texts.get("ui.today.members.tree"));
        setCellFactory(_ -> new Cell());
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<TreeItem<Line>>) _ -> chosen
                .setAll(getSelectionModel().getSelectedItems().stream().filter(i -> i != null)
                        .map(i -> i.getValue().code()).filter(c -> !c.isEmpty()).toList()));
        setRoot(new TreeItem<>());
        model.homes().subscribe(this::show);
    }

    /** Codes of the municipalities that are marked. */
    ObservableList<String> chosen() {
        return chosen;
    }

    /** The menu of the marked lines, made anew each time it opens. */
    void moving(Supplier<List<MenuItem>> items) {
        Menu move = new Menu(Texts.get("ui.today.members.moveTo"));
        ContextMenu menu = new ContextMenu(move);
        menu.setOnShowing(_ -> {
            move.getItems().setAll(items.get());
            move.setDisable(chosen.isEmpty());
        });
        setContextMenu(menu);
    }

    /** Branches stay closed, and municipalities marked, wherever they now are. */
    private void show(List<MembersViewModel.Home> homes) {
        Set<String> marked = Set.copyOf(chosen);
        getRoot().getChildren().forEach(branch -> {
            closed.remove(branch.getValue().home());
            if (!branch.isExpanded() && !branch.isLeaf()) {
                closed.add(branch.getValue().home());
            }
        });
        getSelectionModel().clearSelection();
        getRoot().getChildren().setAll(homes.stream().filter(h -> !h.id().isEmpty() || !h.members().isEmpty()
                || homes.size() > 1).map(this::branch).toList());
        for (int row = 0; row < getExpandedItemCount(); row++) {
            if (marked.contains(getTreeItem(row).getValue().code())) {
                getSelectionModel().select(row);
            }
        }
    }

    private TreeItem<Line> branch(MembersViewModel.Home home) {
        TreeItem<Line> branch = new TreeItem<>(new Line(home.id(), "", home.name(),
                Texts.get("ui.today.members.count", home.members().size())));
        branch.getChildren().setAll(home.members().stream()
                .map(m -> new TreeItem<>(new Line(home.id(), m.code(), m.name(),
                        Texts.get("ui.today.members.code", m.code(), m.county()))))
                .toList());
        branch.setExpanded(!closed.contains(home.id()));
        return branch;
    }

    private final class Cell extends TreeCell<Line> {
        private final TwoWords words = new TwoWords();

        Cell() {
            setPrefWidth(0);
            Carried.from(this, () -> List.copyOf(chosen));
            Carried.to(this, () -> !isEmpty(),
                    is -> over.set(is && !isEmpty() ? Optional.of(getItem().home()) : Optional.empty()),
                    codes -> model.move(codes, getItem().home()));
            over.subscribe(this::markTarget);
        }

        /** The whole association is the target, whichever of its lines the pointer is at. */
        private void markTarget() {
            boolean target = !isEmpty() && over.get().equals(Optional.of(getItem().home()));
            pseudoClassStateChanged(TARGET, target);
            pseudoClassStateChanged(HEAD, target && getItem().code().isEmpty());
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : words);
            markTarget();
            if (!empty && line != null) {
                words.show(line.words(), line.detail(), line.code().isEmpty());
                setAccessibleText(Texts.get("ui.today.of", line.words(), line.detail()));
            }
        }
    }
}

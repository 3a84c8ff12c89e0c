package se.vagval.ui.grouping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.statement.LeavingMeasure;
import se.vagval.text.Texts;
import se.vagval.ui.control.TableInExcel;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.Parts;
import se.vagval.ui.shell.Desk;

/** Avhopp: choices above, who may leave at the left, and what it means for the others; the page scrolls as a whole. */
final class GroupingView extends StackPane {
    private static final double LIST = 168;

    private final GroupingViewModel model;
    private final Desk desk;
    private final TableInExcel excel;
    private final Map<GroupingTab, Explain> explain;
    private final Label about = Parts.wrapped("", "vv-muted");
    private final GroupingChoices choices;
    private final LeaverList leavers;
    private final BoundField bound;
    private final Button save = new Button(Texts.get("ui.grouping.save"));
    private final VBox page = new VBox(14);
    private final VBox head;
    /** By what each is of, so that a block keeps its controls when its figures change. */
    private final Map<String, GroupingBlockView> views = new HashMap<>();
    private final Map<GroupingTab, Node> segments = new EnumMap<>(GroupingTab.class);
    private List<Object> placed = List.of();

    GroupingView(GroupingViewModel model, Desk desk, TableInExcel excel, Map<GroupingTab, Explain> explain) {
        this.model = model;
        this.desk = desk;
        this.excel = excel;
        this.explain = explain;
        this.choices = new GroupingChoices(model);
        this.leavers = new LeaverList(model);
        this.bound = new BoundField(model);
        this.head = new VBox(2, Parts.label(Texts.get("ui.grouping.title"), "vv-page-title"), about);
        leavers.setPrefWidth(LIST);
        leavers.setMinWidth(LIST);
        save.setId("save-leaving");
        save.setMinWidth(USE_PREF_SIZE);
        save.setTooltip(Parts.tip(Texts.get("ui.grouping.saveTip")));
        save.setOnAction(_ -> model.save()
                .ifPresent(name -> desk.dialogs().notify(Texts.get("ui.grouping.saved", name))));
        page.getStyleClass().add("vv-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
        model.shown().subscribe(this::show);
        model.behind().subscribe(_ -> tell());
        model.choice().subscribe((before, now) -> {
            if (before.tab() != now.tab()) {
                scroll.setVvalue(0);
            }
        });
    }

    private void tell() {
        boolean nothing = model.asked().associations().isEmpty();
        about.setText(model.behind().get() ? Texts.get("ui.grouping.calculating")
                : nothing ? model.shown().get().empty()
                        : Texts.get("ui.grouping.about." + model.choice().get().tab()));
    }

    private void show(Shown shown) {
        tell();
        choices.refresh();
        bound.refresh();
        if (!shown.empty().isEmpty()) {
            placed = List.of();
            page.getChildren().setAll(head);
            if (model.asked().hasOthers()) {
                page.getChildren().add(choices);
            }
            if (!model.asked().associations().isEmpty()) {
                page.getChildren().add(Parts.wrapped(shown.empty(), "vv-muted"));
            }
            return;
        }
        leavers.show(shown);
        List<Node> blocks = new ArrayList<>();
        for (GroupingBlock block : shown.blocks()) {
            GroupingBlockView view = views.computeIfAbsent(key(block),
                    _ -> new GroupingBlockView(model, desk, excel, explain.get(block.tab())));
            view.show(block, shown.unit(), beside(block));
            blocks.add(view);
        }
        place(shown, blocks);
    }

    /** The parties' table is the same whatever is told of them. */
    private static String key(GroupingBlock block) {
        String id = block.statement().id();
        return id.startsWith("leaving.parties") ? "leaving.parties" : id;
    }

    /** What else can be told in the table, to choose among in its head. */
    private Optional<Node> beside(GroupingBlock block) {
        return switch (key(block)) {
            case "leaving.parties" -> Optional.empty();
            case "leaving.matrix" -> Optional.of(segments.computeIfAbsent(GroupingTab.MATRIX, _ -> Parts.segments(
                    "matrix", List.of(LeavingMeasure.ACTIVITIES, LeavingMeasure.CONTRIBUTION), LeavingMeasure::label,
                    model.choice().get().matrix(), m -> model.choose(c -> c.tellingInMatrix(m)))));
            default -> Optional.empty();
        };
    }

    /** What stands where it stood is left there; sentences are always said anew. */
    private void place(Shown shown, List<Node> blocks) {
        GroupingTab tab = model.choice().get().tab();
        List<Object> now = List.of(tab, shown.told(), blocks);
        if (now.equals(placed)) {
            return;
        }
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        placed = now;
        page.getChildren().setAll(head, choices);
        page.getChildren().addAll(switch (tab) {
            case LEAVER -> List.of(leaver(shown, blocks));
            case MATRIX -> blocks;
            case GROUPS -> grouped(blocks);
        });
        if (focused != null && focused.getScene() != null && !focused.isFocused()) {
            focused.requestFocus();
        }
    }

    private List<Node> grouped(List<Node> blocks) {
        List<Node> all = new ArrayList<>(List.of(bound));
        all.addAll(blocks);
        return all;
    }

    private Node leaver(Shown shown, List<Node> blocks) {
        VBox told = new VBox(4);
        shown.told().forEach(words -> told.getChildren().add(Parts.wrapped(words)));
        told.setId("leaving-told");
        VBox right = new VBox(16, told, new FlowPane(8, 8, save));
        right.getChildren().add(blocks.getFirst());
        right.getChildren().add(segments.computeIfAbsent(GroupingTab.LEAVER, _ -> parties()));
        right.getChildren().addAll(blocks.subList(1, blocks.size()));
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        Label who = Parts.label(Texts.get("ui.grouping.leavers"), "vv-muted");
        who.setLabelFor(leavers);
        VBox left = new VBox(4, who, leavers);
        left.setMinWidth(LIST);
        HBox row = new HBox(18, left, right);
        row.setMinWidth(0);
        return row;
    }

    private Node parties() {
        HBox row = Parts.segments("parties", List.of(LeavingMeasure.values()),
                m -> Texts.get("ui.grouping.parties." + m), model.choice().get().parties(),
                m -> model.choose(c -> c.telling(m)));
        row.setMaxWidth(USE_PREF_SIZE);
        return row;
    }
}

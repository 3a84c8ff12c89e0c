package se.vagval.ui.consequences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import se.vagval.ui.control.TableInExcel;
import se.vagval.text.Texts;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.Gradual;
import se.vagval.ui.control.Pair;
import se.vagval.ui.control.Parts;
import se.vagval.ui.shell.Desk;

/** Konsekvenser: choices above, tables, and charts under them; the page scrolls as a whole. */
final class ConsequencesView extends StackPane {
    private static final Duration BEHIND = Duration.millis(150);
    private static final double OLD = 0.6;

    private final ConsequencesViewModel model;
    private final Desk desk;
    private final Explain explain;
    private final Label about = Parts.wrapped("", "vv-muted");
    private final Choices choices;
    private final VBox blocks = new VBox(18);
    private final TableInExcel excel;
    /** By what each is of, so that a block keeps its controls, and they their focus, when its figures change. */
    private final Map<String, BlockView> views = new HashMap<>();
    private final ScrollPane scroll = new ScrollPane();
    /** What stands, or is to stand, in each row. */
    private List<List<Node>> placed = List.of();

    ConsequencesView(ConsequencesViewModel model, Desk desk, TableInExcel excel, Explain explain) {
        this.model = model;
        this.desk = desk;
        this.excel = excel;
        this.explain = explain;
        this.choices = new Choices(model);
        VBox head = new VBox(2, Parts.label(Texts.get("ui.consequences.title"), "vv-page-title"), about);
        VBox page = new VBox(14, head, choices, blocks);
        page.getStyleClass().add("vv-page");
        scroll.setContent(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
        if (model.alternatives().isEmpty()) {
            page.getChildren().setAll(head, Parts.wrapped(Texts.get("ui.consequences.none"), "vv-muted"));
        } else {
            model.shown().subscribe(this::show);
            model.tab().subscribe((_, _) -> scroll.setVvalue(0));
            FadeTransition behind = new FadeTransition(BEHIND, blocks);
            behind.setToValue(OLD);
            // Figures that come in a moment are not told of first.
            behind.setDelay(BEHIND);
            model.behind().subscribe(is -> {
                behind.stop();
                blocks.setOpacity(1);
                if (is) {
                    behind.play();
                }
            });
        }
    }

    private void show(Consequences shown) {
        about.setText(shown.about());
        choices.refresh();
        List<Node> rows = new ArrayList<>();
        List<Node> abreast = new ArrayList<>();
        for (Block block : shown.blocks()) {
            BlockView view = views.computeIfAbsent(block.key(), _ -> new BlockView(model, desk, excel, explain));
            if (placed.stream().anyMatch(row -> row.contains(view))) {
                view.show(block, shown.unit());
            }
            if (block.showing() == Showing.CHART) {
                abreast.add(view);
            } else {
                close(abreast, rows);
                rows.add(view);
            }
        }
        close(abreast, rows);
        place(rows);
    }

    /** Charts that follow on each other stand two abreast. */
    private static void close(List<Node> abreast, List<Node> rows) {
        if (!abreast.isEmpty()) {
            Pair pair = new Pair();
            pair.setUserData(List.copyOf(abreast));
            rows.add(pair);
            abreast.clear();
        }
    }

    /** What stands where it stood is left there; what is all new comes one row a frame. */
    private void place(List<Node> rows) {
        List<List<Node>> next = same(rows);
        if (next.equals(placed)) {
            return;
        }
        boolean fresh = placed.stream().flatMap(List::stream)
                .noneMatch(b -> next.stream().anyMatch(r -> r.contains(b)));
        placed = next;
        if (fresh) {
            Gradual.parts(blocks, rows.stream().map(row -> (Supplier<Node>) () -> filled(row)).toList());
            return;
        }
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        blocks.getChildren().setAll(rows.stream().map(this::filled).toList());
        if (focused != null && focused.getScene() != null && !focused.isFocused()) {
            focused.requestFocus();
        }
    }

    /** A row with what it is now to show, which may have become other figures since it was asked for. */
    private Node filled(Node row) {
        Consequences now = model.shown().get();
        now.blocks().stream().filter(block -> parts(row).contains(views.get(block.key())))
                .forEach(block -> views.get(block.key()).show(block, now.unit()));
        if (row instanceof Pair pair) {
            pair.getChildren().setAll(parts(pair));
        }
        return row;
    }

    private static List<List<Node>> same(List<Node> rows) {
        return rows.stream().map(ConsequencesView::parts).toList();
    }

    private static List<Node> parts(Node row) {
        return row instanceof Pair pair ? ((List<?>) pair.getUserData()).stream().map(Node.class::cast).toList()
                : List.of(row);
    }
}

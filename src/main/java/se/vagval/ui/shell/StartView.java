package se.vagval.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.style.Icon;

/** The start page: to the left what begins something, to the right what there is to open. */
final class StartView extends ScrollPane {
    private static final double WIDEST = 1040;
    private static final Insets ROWS = new Insets(-4, -12, -8, -12);

    private final StartViewModel model;
    private final VBox recent = rows("recent");
    private final BeginCard begin;

    StartView(StartViewModel model, Node menu) {
        this.model = model;
        begin = new BeginCard(model);
        setId("start");
        getStyleClass().add("vv-start");
        setFitToWidth(true);
        setFitToHeight(true);
        VBox page = new VBox(24, heading(menu), columns());
        page.setMaxWidth(WIDEST);
        page.getStyleClass().add("vv-start-page");
        StackPane centre = new StackPane(page);
        StackPane.setAlignment(page, Pos.TOP_CENTER);
        setContent(centre);
        model.recent().addListener((ListChangeListener<RecentRow>) _ -> showRecent());
        showRecent();
        disableProperty().bind(model.busy());
    }

    private static Node heading(Node menu) {
        VBox words = new VBox(2, Controls.label(Texts.get("ui.app.name"), "vv-start-name"),
                Controls.wrapped(Texts.get("ui.start.about"), "vv-start-about"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(16, words, menu);
    }

    private Node columns() {
        GridPane grid = new GridPane(20, 0);
        ColumnConstraints left = new ColumnConstraints(350, 360, 360);
        ColumnConstraints right = new ColumnConstraints(300, 600, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
        grid.getColumnConstraints().setAll(left, right);
        grid.add(begin, 0, 0);
        grid.add(new VBox(20, open(), recentCard(), examples()), 1, 0);
        return grid;
    }

    private Node open() {
        Button open = Controls.button("open", Texts.get("ui.start.openFile"), model::open);
        open.setGraphic(Icon.OPEN.node());
        Button read = Controls.button("open-read-only", Texts.get("ui.menu.openReadOnly"), model::openReadOnly);
        read.getStyleClass().add("vv-quiet");
        open.setMinWidth(USE_PREF_SIZE);
        read.setMinWidth(USE_PREF_SIZE);
        return card(Texts.get("ui.start.open"), new FlowPane(8, 8, open, read),
                Controls.wrapped(Texts.get("ui.start.drop"), "vv-muted"));
    }

    private Node recentCard() {
        return card(Texts.get("ui.start.recent"), recent);
    }

    private void showRecent() {
        if (model.recent().isEmpty()) {
            recent.getChildren().setAll(Controls.wrapped(Texts.get("ui.start.noRecent"), "vv-muted"));
            VBox.setMargin(recent, Insets.EMPTY);
            return;
        }
        int focused = focusedRow();
        recent.getChildren().setAll(model.recent().stream().map(this::recentRow).toList());
        VBox.setMargin(recent, ROWS);
        if (focused >= 0) {
            Focus.first(recent.getChildren().get(Math.min(focused, recent.getChildren().size() - 1)));
        }
    }

    /** The row that has focus, which it keeps when the rows are made anew; −1 when none has. */
    private int focusedRow() {
        for (int i = 0; i < recent.getChildren().size(); i++) {
            if (Focus.within(recent.getChildren().get(i))) {
                return i;
            }
        }
        return -1;
    }

    private Node recentRow(RecentRow row) {
        if (row.missing()) {
            return goneRow(row);
        }
        Button button = row(lines(row.title(), row.where()), row.when());
        button.setAccessibleText(Texts.get("ui.recent.name", row.title(), row.where(), row.when()));
        button.setOnAction(_ -> model.open(row));
        return button;
    }

    private Node goneRow(RecentRow row) {
        Button find = Controls.button("find", Texts.get("ui.recent.find"), () -> model.find(row));
        find.setAccessibleText(Texts.get("ui.recent.findNamed", row.title()));
        find.setMinWidth(USE_PREF_SIZE);
        Button forget = Controls.button("forget", Texts.get("ui.recent.forget"), () -> model.forget(row));
        forget.setAccessibleText(Texts.get("ui.recent.forgetNamed", row.title()));
        forget.setMinWidth(USE_PREF_SIZE);
        HBox gone = new HBox(8, lines(row.title(), Texts.get("ui.recent.missing", row.where())), find, forget);
        gone.setAlignment(Pos.CENTER_LEFT);
        gone.getStyleClass().addAll("vv-list-row", "missing");
        return gone;
    }

    private Node examples() {
        VBox rows = rows("examples");
        for (StartViewModel.Example example : model.examples()) {
            Button button = row(lines(example.title(), example.about()), Texts.get("ui.example.copy"));
            button.setAccessibleText(Texts.get("ui.example.name", example.title()));
            button.setOnAction(_ -> model.open(example));
            rows.getChildren().add(button);
        }
        return card(Texts.get("ui.start.examples"),
                Controls.wrapped(Texts.get("ui.start.examplesAbout"), "vv-muted"), rows);
    }

    /** Rows whose words stand in line with the card's heading, and whose background reaches a little outside it. */
    private static VBox rows(String id) {
        VBox rows = new VBox();
        rows.setId(id);
        VBox.setMargin(rows, ROWS);
        return rows;
    }

    private static Button row(VBox lines, String end) {
        Label when = Controls.label(end, "vv-muted");
        when.setMinWidth(USE_PREF_SIZE);
        HBox inside = new HBox(12, lines, when);
        inside.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", inside);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("vv-list-row");
        inside.prefWidthProperty().bind(button.widthProperty().subtract(24));
        return button;
    }

    private static VBox lines(String title, String below) {
        Label second = Controls.label(below, "vv-muted");
        second.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        VBox lines = new VBox(1, Controls.label(title, "vv-strong"), second);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        return lines;
    }

    private static Node card(String heading, Node... content) {
        VBox card = new VBox(12, Controls.label(heading, "vv-card-title"));
        card.getChildren().addAll(content);
        card.getStyleClass().add("vv-card");
        return card;
    }

    /** Puts focus where a new user begins: the first recent file, or the title of a new review. */
    void focusFirst() {
        // What a scroll pane holds is not part of the scene until the pane has been styled.
        applyCss();
        if (model.recent().isEmpty()) {
            begin.focusTitle();
        } else {
            Focus.first(recent);
        }
    }
}

package se.vagval.ui.shell;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import se.vagval.text.Texts;
import se.vagval.ui.door.ShownTask;
import se.vagval.ui.style.Icon;

/** Low over the window: work that is going on, and sentences that go away by themselves. */
public final class NoticeBar extends VBox {
    private static final Duration READING_TIME = Duration.seconds(7);

    private final Label words = Controls.wrapped("");
    private final HBox notice;
    private final VBox tasks = new VBox(8);
    private final PauseTransition away = new PauseTransition(READING_TIME);

    /**
     * @param shown
     *            work that is going on
     */
    public NoticeBar(ObservableList<ShownTask> shown) {
        getStyleClass().add("vv-notices");
        setPickOnBounds(false);
        setMaxSize(560, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        words.setId("notice");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button close = Controls.iconButton("notice-close", Icon.CLOSE, Texts.get("ui.dialog.close"), this::hideNotice);
        close.getStyleClass().add("vv-quiet");
        notice = new HBox(10, words, close);
        notice.setAlignment(Pos.CENTER_LEFT);
        notice.getStyleClass().add("vv-notice");
        hideNotice();
        getChildren().setAll(tasks, notice);
        away.setOnFinished(_ -> hideNotice());
        shown.addListener((ListChangeListener<ShownTask>) _ -> tasks.getChildren()
                .setAll(shown.stream().map(NoticeBar::row).toList()));
    }

    /** Shows a sentence for a while. */
    public void say(String sentence) {
        words.setText(sentence);
        notice.setVisible(true);
        notice.setManaged(true);
        away.playFromStart();
    }

    private void hideNotice() {
        notice.setVisible(false);
        notice.setManaged(false);
    }

    private static Node row(ShownTask task) {
        Label what = Controls.label("");
        what.textProperty().bind(task.words());
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.share());
        bar.accessibleTextProperty().bind(task.words());
        bar.setPrefWidth(140);
        Button stop = Controls.button("task-stop", Texts.get("ui.dialog.cancel"), task::cancel);
        stop.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(12, what, bar, stop);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("vv-notice");
        row.visibleProperty().bind(task.onScreen().not());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }
}

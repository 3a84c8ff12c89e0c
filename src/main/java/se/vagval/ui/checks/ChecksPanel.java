package se.vagval.ui.checks;

import java.util.List;
import java.util.Map;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import se.vagval.check.Remark;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;
import se.vagval.ui.shell.SidePanel;
import se.vagval.ui.shell.Step;
import se.vagval.ui.shell.Watch;

/** All remarks, in the side panel. It stays open when the user goes to what one is about. */
public final class ChecksPanel implements Watch {
    private final ChecksViewModel model;
    private final SidePanel panel;
    private final Label summary = Parts.wrapped("", "vv-muted");
    private final RemarkList list;
    private final VBox content;

    public ChecksPanel(ChecksViewModel model, SidePanel panel) {
        this.model = model;
        this.panel = panel;
        list = new RemarkList(false, new RemarkActions(model, this::go));
        content = new VBox(4, summary, list);
        content.setId("checks-list");
        content.getStyleClass().add("vv-checks");
        model.remarks().subscribe(_ -> follow());
        model.putAway().subscribe(_ -> follow());
    }

    @Override
    public ObservableValue<Map<Step, Integer>> counts() {
        return model.counts();
    }

    @Override
    public void open() {
        show();
        panel.show(Texts.get("ui.checks.title"), content);
        list.focus("");
    }

    private void follow() {
        if (content.getScene() != null) {
            show();
        }
    }

    private void show() {
        List<Remark> remarks = model.remarks().get();
        summary.setText(ChecksViewModel.summary(remarks));
        list.show(remarks, model.putAway().get());
    }

    /** Another step closes the panel; it is opened again, with focus where it was until the screen takes it. */
    private void go(Remark remark) {
        model.go(remark);
        if (!panel.open().get()) {
            panel.show(Texts.get("ui.checks.title"), content);
            list.focus(remark.id());
        }
    }
}

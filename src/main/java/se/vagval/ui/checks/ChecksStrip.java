package se.vagval.ui.checks;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import se.vagval.check.Area;
import se.vagval.check.Remark;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** The remarks on what a screen shows, for the bottom of it; it takes no room when there are none. */
public final class ChecksStrip extends VBox {
    private final ChecksViewModel model;
    private final ObservableValue<List<Area>> areas;
    private final Label summary = Parts.label("", "vv-muted");
    private final RemarkList list;

    /**
     * @param areas
     *            the parts of the review in view, such as those of a tab
     */
    public ChecksStrip(ChecksViewModel model, ObservableValue<List<Area>> areas) {
        this.model = model;
        this.areas = areas;
        list = new RemarkList(true, new RemarkActions(model, model::go));
        setId("checks-strip");
        getStyleClass().addAll("vv-card", "vv-checks", "vv-checks-strip");
        getChildren().setAll(Parts.label(Texts.get("ui.checks.title"), "vv-card-title"), summary, list);
        model.remarks().subscribe(_ -> show());
        model.putAway().subscribe(_ -> show());
        areas.subscribe(_ -> show());
    }

    private void show() {
        List<Remark> here = model.in(areas.getValue());
        List<ChecksViewModel.PutAway> away = model.putAwayIn(areas.getValue());
        boolean any = !here.isEmpty() || !away.isEmpty();
        setVisible(any);
        setManaged(any);
        summary.setText(ChecksViewModel.summary(here));
        list.show(here, away);
    }
}

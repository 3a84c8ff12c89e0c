package se.vagval.ui.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import se.vagval.check.Area;
import se.vagval.check.Remark;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Remarks under the places they are about. The arrows go between them, Tab also to what can be done. */
final class RemarkList extends VBox {
    private static final int FEW = 12;

    private final boolean wide;
    private final RemarkActions actions;
    private final Set<Area> whole = new HashSet<>();
    private final List<RemarkRow> rows = new ArrayList<>();
    private List<Remark> remarks = List.of();
    private List<ChecksViewModel.PutAway> away = List.of();
    private boolean awayShown;

    RemarkList(boolean wide, RemarkActions actions) {
        this.wide = wide;
        this.actions = actions;
        getStyleClass().add("vv-remarks");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(Texts.get("ui.checks.title"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    }

    /** Shows other remarks; focus stays with its remark, or goes to the one that has taken its place. */
    void show(List<Remark> other, List<ChecksViewModel.PutAway> put) {
        int focused = focused();
        remarks = other;
        away = put;
        rows.clear();
        getChildren().clear();
        Map<Area, List<Remark>> places = new LinkedHashMap<>();
        other.forEach(r -> places.computeIfAbsent(r.area(), _ -> new ArrayList<>()).add(r));
        places.forEach((area, here) -> place(area, here, places.size() > 1 || !wide));
        putAway();
        if (focused >= 0 && !rows.isEmpty()) {
            rows.get(Math.min(focused, rows.size() - 1)).first().requestFocus();
        }
    }

    /** Those that are put away: how many, and themselves when they are asked for. */
    private void putAway() {
        if (away.isEmpty()) {
            awayShown = false;
            return;
        }
        Hyperlink toggle = new Hyperlink(Texts.get(awayShown ? "ui.checks.hideSeen" : "ui.checks.showSeen",
                away.size()));
        toggle.setId("remarks-seen");
        toggle.setOnAction(_ -> {
            awayShown = !awayShown;
            show(remarks, away);
            lookup("#remarks-seen").requestFocus();
        });
        HBox line = new HBox(toggle);
        line.getStyleClass().add("vv-remarks-seen-line");
        getChildren().add(line);
        if (awayShown) {
            for (ChecksViewModel.PutAway each : away) {
                RemarkRow row = new RemarkRow(each, wide, actions);
                rows.add(row);
                getChildren().add(row);
            }
        }
    }

    private void place(Area area, List<Remark> here, boolean headed) {
        if (headed) {
            getChildren().add(Parts.label(Places.heading(area), "vv-remarks-place"));
        }
        boolean cut = here.size() > FEW + 1 && !whole.contains(area);
        for (Remark remark : cut ? here.subList(0, FEW) : here) {
            RemarkRow row = new RemarkRow(remark, wide, actions);
            rows.add(row);
            getChildren().add(row);
        }
        if (cut) {
            Hyperlink all = new Hyperlink(Texts.get("ui.checks.all", here.size()));
            all.setOnAction(_ -> {
                whole.add(area);
                show(remarks, away);
            });
            getChildren().add(all);
        }
    }

    private int focused() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).holdsFocus()) {
                return i;
            }
        }
        return -1;
    }

    private void arrows(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int at = focused();
        if (by != 0 && at >= 0) {
            rows.get(Math.clamp(at + by, 0, rows.size() - 1)).first().requestFocus();
            event.consume();
        }
    }

    /** Gives focus to a remark, if it is there, and else to the first. */
    void focus(String remarkId) {
        rows.stream().filter(r -> r.remarkId().equals(remarkId)).findFirst()
                .or(() -> rows.stream().findFirst()).ifPresent(r -> r.first().requestFocus());
    }
}

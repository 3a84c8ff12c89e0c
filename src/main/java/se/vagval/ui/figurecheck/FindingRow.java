package se.vagval.ui.figurecheck;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import se.vagval.figurecheck.rule.Finding;
import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** A figure that does not follow: how sure that is, what stands and what follows, where, and the arithmetic. */
final class FindingRow extends VBox {
    FindingRow(Finding finding) {
        String certainty = Texts.get(finding.certain() ? "ui.figurecheck.certain" : "ui.figurecheck.rounding");
        String headline = Texts.get("ui.figurecheck.headline", finding.printed(), finding.follows());
        getStyleClass().addAll("vv-remark", "vv-finding");
        setSpacing(1);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(Texts.get("ui.figurecheck.spoken", certainty, headline, finding.place().said(),
                finding.cell(), finding.words()));
        setOnMousePressed(_ -> requestFocus());
        Label badge = Parts.label(certainty, "vv-badge",
                finding.certain() ? "vv-severity-error" : "vv-severity-information");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(badge, Parts.wrapped(headline, "vv-remark-headline"), Parts.wrapped(finding.words()),
                Parts.wrapped(finding.place().said(), "vv-note"));
        if (!finding.cell().isEmpty()) {
            getChildren().add(Parts.wrapped(finding.cell(), "vv-note"));
        }
    }
}

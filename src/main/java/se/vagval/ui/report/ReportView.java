package se.vagval.ui.report;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import se.vagval.text.Texts;
import se.vagval.ui.control.Parts;

/** Rapport: what is written in the report, and the documents that are made of it. */
final class ReportView extends StackPane {
    /** What is in view: the texts, or what is written of them. */
    private enum Tab {
        TEXT, EXPORT;

        private String words() {
            return this == TEXT ? Texts.get("ui.report.tab.text") : Texts.get("ui.report.tab.export");
        }
    }

    /** So many sections are seen above the one that is gone to. */
    private static final int ABOVE = 3;

    private final OutlineViewModel outline;
    private final WordsViewModel words;
    private final HBox tabs;
    private final Node writing;
    private final ExportView exporting;
    private boolean inView;

    ReportView(ReportViewModel model, OutlineViewModel outline, WordsViewModel words, List<TemplateChoice> templates,
            LinkFollower links, Runnable checkFigures, Runnable refresh) {
        this.outline = outline;
        this.words = words;
        exporting = new ExportView(model, words, templates,
                List.of(link("report-refresh", Texts.get("ui.report.refresh"), refresh),
                        link("report-figurecheck", Texts.get("ui.report.figurecheck"), checkFigures)),
                this::showSection);
        writing = new OutlineView(outline, links);
        tabs = Parts.segments("report-tab", List.of(Tab.values()), Tab::words, Tab.TEXT, this::show);
        VBox title = new VBox(2, Parts.label(Texts.get("ui.report.title"), "vv-page-title"),
                Parts.wrapped(Texts.get("ui.report.subtitle"), "vv-muted"));
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(16, title, tabs);
        head.setAlignment(Pos.CENTER_LEFT);
        StackPane shown = new StackPane(writing, exporting);
        VBox.setVgrow(shown, Priority.ALWAYS);
        VBox page = new VBox(14, head, shown);
        page.getStyleClass().add("vv-page");
        getChildren().add(page);
        show(Tab.TEXT);
    }

    private static Hyperlink link(String id, String words, Runnable action) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private void show(Tab tab) {
        exporting.submit();
        writing.setVisible(tab == Tab.TEXT);
        exporting.setVisible(tab == Tab.EXPORT);
        askForWords();
    }

    /** Whether the step is in view. */
    void inView(boolean is) {
        exporting.submit();
        inView = is;
        askForWords();
    }

    private void askForWords() {
        words.inView(inView && exporting.isVisible());
        if (inView && exporting.isVisible()) {
            exporting.look();
        }
    }

    /** Shows a section of the report where it is written. */
    void showSection(String id) {
        ((ToggleButton) tabs.getChildren().get(Tab.TEXT.ordinal())).fire();
        outline.choose(id);
        ListView<?> sections = (ListView<?>) lookup("#outline");
        sections.scrollTo(Math.max(0, sections.getSelectionModel().getSelectedIndex() - ABOVE));
        sections.requestFocus();
    }
}

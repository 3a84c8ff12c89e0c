package se.vagval.ui.report;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.Node;

import se.vagval.ui.door.FileViewer;
import se.vagval.ui.settings.TemplateMemory;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.Step;

/** The step Rapport in the window. */
public final class ReportScreen implements Screen {
    private static final String TEXTS = "texts.";

    private final ReportViewModel model;
    private final List<TemplateChoice> choices;
    private final ReportTables tables;
    private final OutlineViewModel outline;
    private final WordsViewModel words;
    private final Runnable checkFigures;
    private final Runnable refresh;
    private final LinkFollower links;
    private ReportView view;

    /**
     * @param templates
     *            remembers the templates chosen
     * @param checkFigures
     *            shows where a finished document's figures are checked
     * @param refresh
     *            shows where a document that has been worked on is refreshed
     */
    public ReportScreen(Desk desk, FileViewer viewer, ReportExports exports, TemplateMemory templates,
            Runnable checkFigures, Runnable refresh) {
        this.choices = Stream.of(TemplateMemory.Kind.values())
                .map(kind -> new TemplateChoice(kind, templates, desk.dialogs(), desk.tasks())).toList();
        this.checkFigures = checkFigures;
        this.refresh = refresh;
        this.tables = new ReportTables(desk.session(), desk.tasks(), ReportTables.Tables::of);
        this.outline = new OutlineViewModel(desk.session(), tables, desk.clipboard());
        this.model = new ReportViewModel(desk.session(), desk.dialogs(), desk.tasks(), desk.clipboard(), viewer,
                exports);
        this.links = new LinkFollower(outline, viewer, desk.tasks(), desk.dialogs());
        this.words = new WordsViewModel(desk.session(), desk.tasks(), tables, exports.all(), model.wanted());
    }

    @Override
    public Step step() {
        return Step.REPORT;
    }

    @Override
    public Node view() {
        if (view == null) {
            view = new ReportView(model, outline, words, choices, links, checkFigures, refresh);
        }
        return view;
    }

    /** A text of the report: "texts.8.2". */
    @Override
    public void show(String address) {
        if (address.startsWith(TEXTS) && view != null) {
            view.showSection(address.substring(TEXTS.length()));
        }
    }

    @Override
    public void shown() {
        model.inView(true);
        tables.inView(true);
        view.inView(true);
    }

    @Override
    public void hidden() {
        model.inView(false);
        outline.submit();
        tables.inView(false);
        // A step that is left at once is left before it is made.
        if (view != null) {
            view.inView(false);
        }
    }
}

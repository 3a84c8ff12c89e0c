package se.vagval.ui.report;

import java.util.List;

import javafx.scene.Node;

import se.vagval.ui.door.FileViewer;
import se.vagval.ui.settings.TemplateMemory;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.Step;

/** The step Rapport in the window. */
public final class ReportScreen implements Screen {
    private final ReportViewModel model;
    private final TemplateChoice template;
    private final OutlineViewModel outline;
    private final Runnable checkFigures;
    private final Runnable refresh;

    /**
     * @param templates
     *            remembers the Word template chosen
     * @param checkFigures
     *            shows where a finished document's figures are checked
     * @param refresh
     *            shows where a document that has been worked on is refreshed
     */
    public ReportScreen(Desk desk, FileViewer viewer, List<ReportExport> exports, TemplateMemory templates,
            Runnable checkFigures, Runnable refresh) {
        this.template = new TemplateChoice(templates, desk.dialogs(), desk.tasks());
        this.checkFigures = checkFigures;
        this.refresh = refresh;
        this.outline = new OutlineViewModel(desk.session(), desk.tasks(), desk.clipboard());
        this.model = new ReportViewModel(desk.session(), desk.dialogs(), desk.tasks(), desk.clipboard(), viewer,
                exports);
    }

    @Override
    public Step step() {
        return Step.REPORT;
    }

    @Override
    public Node view() {
        return new ReportView(model, outline, template, checkFigures, refresh);
    }

    @Override
    public void shown() {
        model.inView(true);
        outline.inView(true);
    }

    @Override
    public void hidden() {
        model.inView(false);
        outline.inView(false);
    }
}

package se.vagval.ui.report;

import java.util.List;

import javafx.scene.Node;

import se.vagval.ui.door.FileViewer;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.Step;

/** The step Rapport in the window. */
public final class ReportScreen implements Screen {
    private final ReportViewModel model;
    private final OutlineViewModel outline;
    private final Runnable checkFigures;

    /**
     * @param checkFigures
     *            shows where a finished document's figures are checked
     */
    public ReportScreen(Desk desk, FileViewer viewer, List<ReportExport> exports, Runnable checkFigures) {
        this.checkFigures = checkFigures;
        this.outline = new OutlineViewModel(desk.session(), desk.tasks());
        this.model = new ReportViewModel(desk.session(), desk.dialogs(), desk.tasks(), desk.clipboard(), viewer,
                exports);
    }

    @Override
    public Step step() {
        return Step.REPORT;
    }

    @Override
    public Node view() {
        return new ReportView(model, outline, checkFigures);
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

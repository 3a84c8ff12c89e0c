package se.vagval.ui;

import java.time.Clock;
import java.util.List;

import javafx.beans.value.ObservableValue;

import se.vagval.finance.Calculation;
import se.vagval.ui.alternatives.AlternativesScreen;
import se.vagval.ui.arguments.ArgumentsScreen;
import se.vagval.ui.commission.CommissionScreen;
import se.vagval.ui.consequences.ConsequencesScreen;
import se.vagval.ui.checks.ChecksPanel;
import se.vagval.ui.checks.ChecksViewModel;
import se.vagval.ui.control.AfterFrame;
import se.vagval.ui.control.Explain;
import se.vagval.ui.control.TableInExcel;
import se.vagval.ui.door.FileViewer;
import se.vagval.ui.figurecheck.FigureCheckPage;
import se.vagval.ui.grouping.GroupingScreen;
import se.vagval.ui.history.HistoryPage;
import se.vagval.ui.implementation.ImplementationScreen;
import se.vagval.ui.presentation.FxDisplays;
import se.vagval.ui.presentation.PresentationScreen;
import se.vagval.ui.refresh.RefreshPage;
import se.vagval.ui.report.ReportExports;
import se.vagval.ui.report.ReportScreen;
import se.vagval.ui.shell.Desk;
import se.vagval.ui.settings.TemplateMemory;
import se.vagval.ui.shell.Screen;
import se.vagval.ui.shell.ScreenFactory;
import se.vagval.ui.shell.SidePage;
import se.vagval.ui.shell.Step;
import se.vagval.ui.today.TodayScreen;
import se.vagval.ui.versions.VersionsPage;

/** The screens that are built; they share one calculation, made anew after each edit, and one Förklara. */
public final class BuiltScreens implements ScreenFactory {
    private final Clock clock;
    private final FileViewer viewer;
    private final ReportExports exports;
    private final TemplateMemory templates;
    private Desk figureDesk;
    private FigureCheckPage figures;
    private Desk refreshDesk;
    private RefreshPage refresh;

    /**
     * @param viewer
     *            opens what has been written
     * @param exports
     *            the documents that can be made
     * @param templates
     *            remembers the templates they are written in
     */
    public BuiltScreens(FileViewer viewer, ReportExports exports, TemplateMemory templates, Clock clock) {
        this.templates = templates;
        this.clock = clock;
        this.viewer = viewer;
        this.exports = exports;
    }

    @Override
    public List<Screen> screens(Desk desk) {
        ObservableValue<Calculation> calculation = desk.session().calculation();
        Explain explain = new Explain(calculation, desk.session().unit(), desk.panel());
        ChecksViewModel checks = new ChecksViewModel(desk.session(), calculation, desk.navigation(), desk.tasks(),
                AfterFrame::draw);
        TableInExcel excel = new TableInExcel(desk.tasks(), desk.dialogs(), desk.clipboard(), viewer, clock);
        desk.navigation().watch(new ChecksPanel(checks, desk.panel()));
        return List.of(new CommissionScreen(desk),
                new TodayScreen(desk, inView(Step.TODAY, desk), checks, explain, excel),
                new AlternativesScreen(desk, inView(Step.ALTERNATIVES, desk), explain),
                new ConsequencesScreen(desk, inView(Step.CONSEQUENCES, desk), explain, excel),
                new ArgumentsScreen(desk, inView(Step.ARGUMENTS, desk), explain, excel, checks),
                new GroupingScreen(desk, inView(Step.GROUPING, desk), excel),
                new ImplementationScreen(desk, checks, excel, clock), new ReportScreen(desk, viewer, exports, templates,
                        () -> figures(desk).open(), () -> refresh(desk).open()),
                new PresentationScreen(desk, new FxDisplays(), clock));
    }

    /**
     * The calculation as it was when the step was last in view: what nobody sees waits until it is seen. It is observed from
     * the first: a conditional value that gets its first observer while its condition is changing, as a screen that is
     * made when it comes into view gives it, does not follow its source afterwards.
     */
    private static ObservableValue<Calculation> inView(Step step, Desk desk) {
        ObservableValue<Calculation> seen = desk.session().calculation()
                .when(desk.navigation().current().map(now -> now == step));
        seen.subscribe((_, _) -> {});
        return seen;
    }

    @Override
    public List<SidePage> pages(Desk desk) {
        return List.of(new HistoryPage(desk.session(), clock), new VersionsPage(desk, clock), figures(desk),
                refresh(desk));
    }

    /** The same page for the panel and for the step that leads to it. */
    private RefreshPage refresh(Desk desk) {
        if (refresh == null || refreshDesk != desk) {
            refresh = new RefreshPage(desk, viewer, clock);
            refreshDesk = desk;
        }
        return refresh;
    }

    /** The same page for the panel and for the step that leads to it. */
    private FigureCheckPage figures(Desk desk) {
        if (figures == null || figureDesk != desk) {
            figures = new FigureCheckPage(desk);
            figureDesk = desk;
        }
        return figures;
    }
}

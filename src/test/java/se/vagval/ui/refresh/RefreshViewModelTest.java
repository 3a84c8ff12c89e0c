package se.vagval.ui.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.word.WordReport;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.FasterGrowth;
import se.vagval.support.MemoryClipboard;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.support.TestDialogs;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.refresh.RefreshViewModel.State;

/** Choosing a document, and what came of its refreshing. */
class RefreshViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static Path document;

    private final TestDialogs dialogs = new TestDialogs();
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private final List<Path> opened = new ArrayList<>();

    @BeforeAll
    static void write() {
        Review review = Examples.open("jonkoping");
        Calculation calculation = Calculation.of(review);
        document = folder.resolve("Rapport.docx");
        WordReport.write(document, new ReportInput(review,
                Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all(), MoneyUnit.TKR,
                LocalDate.of(2026, 2, 24), List.of()), Progress.NONE);
    }

    private RefreshViewModel model(Review review, boolean opens) {
        return new RefreshViewModel(OpenSession.of(review), dialogs, new SameThreadTasks(), clipboard, file -> {
            opened.add(file);
            return opens;
        }, CLOCK);
    }

    @Test
    void aChosenDocumentIsRefreshedBesideItselfAndOpened() {
        RefreshViewModel model = model(FasterGrowth.of(Examples.open("jonkoping")), true);
        List<State> states = new ArrayList<>();
        model.state().subscribe(s -> {
            states.add(s);
        });
        dialogs.answer(document);
        model.choose();
        assertEquals(new State.Running("Rapport.docx"), states.get(1));
        State.Done done = assertInstanceOf(State.Done.class, states.get(2));
        Path written = done.report().written().orElseThrow();
        assertTrue(written.getFileName().toString().startsWith("Rapport uppdaterad 2026-11-22"), written.toString());
        model.open();
        assertEquals(List.of(written), opened);
        model.copy();
        assertTrue(clipboard.text().orElseThrow().contains(" → "));
        assertEquals(List.of("Listan är kopierad."), dialogs.notices);
    }

    @Test
    void aPlaceThatCannotBeOpenedIsCopied() {
        RefreshViewModel model = model(FasterGrowth.of(Examples.open("jonkoping")), false);
        model.refresh(document);
        model.open();
        assertEquals(opened.getFirst().toString(), clipboard.text().orElseThrow());
        assertEquals(1, dialogs.notices.size());
    }

    @Test
    void aDocumentOfAnotherReviewIsAskedAbout() {
        RefreshViewModel model = model(Examples.open("trelleborg"), true);
        model.refresh(document);
        State.Other other = assertInstanceOf(State.Other.class, model.state().get());
        assertEquals(Examples.open("jonkoping").commission().title(), other.title());
        model.refreshAnyway();
        assertInstanceOf(State.Done.class, model.state().get());
    }

    @Test
    void whatCannotBeRefreshedSaysWhy() throws IOException {
        RefreshViewModel model = model(Examples.open("jonkoping"), true);
        model.refresh(Files.writeString(folder.resolve("brev.docx"), "hej"));
        State.Refused refused = assertInstanceOf(State.Refused.class, model.state().get());
        assertTrue(refused.sentence().startsWith("brev.docx är inget Word-dokument."));
        model.refreshAnyway();
        model.open();
        model.copy();
        assertEquals(List.of(), opened);
        assertEquals(List.of(), dialogs.problems);
    }
}

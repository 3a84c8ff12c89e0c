package se.vagval.ui.consequences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import se.vagval.finance.Calculation;
import se.vagval.support.MemoryClipboard;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.support.TestDialogs;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.control.TableInExcel;
import se.vagval.ui.door.FileViewer;
import se.vagval.ui.session.Session;

class TableInExcelTest {
    private final Session session = OpenSession.example();
    private final ConsequencesViewModel model = new ConsequencesViewModel(session,
            session.derived(Calculation::of));
    private final TestDialogs dialogs = new TestDialogs();
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private final List<Path> seen = new ArrayList<>();

    @AfterEach
    void takeAway() throws Exception {
        for (Path file : seen) {
            Files.delete(file);
            Files.delete(file.getParent());
        }
    }

    private TableInExcel excel(boolean opens) {
        FileViewer viewer = file -> {
            seen.add(file);
            return opens;
        };
        return new TableInExcel(new SameThreadTasks(), dialogs, clipboard, viewer, Clock.systemDefaultZone());
    }

    private Block comparison() {
        return model.shown().get().blocks().getFirst();
    }

    @Test
    void theTableIsWrittenByItsOwnNameAndOpened() throws Exception {
        excel(true).open("Översyn", MoneyUnit.TKR, model.anew(comparison()));
        assertEquals("Alternativen i jämförelse 2021.xlsx", seen.getFirst().getFileName().toString());
        assertTrue(Files.size(seen.getFirst()) > 3_000);
        assertEquals(List.of(), dialogs.notices);
    }

    @Test
    void openedAgainItIsAnotherFileSoThatWhatWasChangedInExcelStays() {
        TableInExcel excel = excel(true);
        excel.open("Översyn", MoneyUnit.TKR, model.anew(comparison()));
        excel.open("Översyn", MoneyUnit.TKR, model.anew(comparison()));
        assertEquals(2, seen.stream().distinct().count());
    }

    @Test
    void whatNoFileSystemTakesIsNotInTheName() {
        model.tab().set(Tab.ACTIVITIES);
        Block waterfall = model.shown().get().blocks().get(1);
        excel(true).open("Översyn", MoneyUnit.TKR, model.anew(waterfall));
        String name = seen.getFirst().getFileName().toString();
        assertTrue(name.startsWith("Insatser 2021 från"), name);
    }

    @Test
    void wherePlainOpeningIsImpossibleThePathIsCopied() {
        excel(false).open("Översyn", MoneyUnit.TKR, model.anew(comparison()));
        assertEquals(seen.getFirst().toString(), clipboard.text().orElseThrow());
        assertTrue(dialogs.notices.getFirst().startsWith("Det gick inte att öppna tabellen här."));
    }

    @Test
    void aTableThatCannotBeMadeIsToldOf() {
        excel(true).open("Översyn", MoneyUnit.TKR, () -> {
            throw new IllegalStateException("full disk");
        });
        assertEquals("Tabellen kunde inte öppnas i Excel", dialogs.problems.getFirst().title());
        assertEquals("tabell-1", dialogs.problems.getFirst().code());
        assertEquals(List.of(), seen);
    }
}

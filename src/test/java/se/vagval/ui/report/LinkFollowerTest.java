package se.vagval.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.support.MemoryClipboard;
import se.vagval.support.OpenSession;
import se.vagval.support.SameThreadTasks;
import se.vagval.support.TestDialogs;
import se.vagval.ui.door.FileViewer;
import se.vagval.ui.session.Session;

class LinkFollowerTest {
    private final MemoryClipboard clipboard = new MemoryClipboard();
    private final TestDialogs dialogs = new TestDialogs();
    private final Session session = OpenSession.example();
    private final ReportTables tables = new ReportTables(session, new SameThreadTasks(), ReportTables.Tables::of);
    private final OutlineViewModel model = new OutlineViewModel(session, tables, clipboard);
    private final List<String> shown = new ArrayList<>();

    private LinkFollower follower(boolean can) {
        return new LinkFollower(model, new FileViewer() {
            @Override
            public boolean open(Path file) {
                throw new AssertionError("A link is no file: " + file);
            }

            @Override
            public boolean browse(String address) {
                shown.add(address);
                return can;
            }
        }, new SameThreadTasks(), dialogs);
    }

    @Test
    void aLinkSaysWhereItLeads() {
        tables.inView(true);
        LinkFollower links = follower(true);
        assertEquals("Länk till https://www.finsam.se. Ctrl+Enter öppnar den.", links.words("https://www.finsam.se"));
        assertEquals("Länk till 8.2 Ekonomiska konsekvenser. Ctrl+Enter går dit.", links.words("#8.2"));
        model.include("8.2", false);
        assertEquals("Länk till Ekonomiska konsekvenser, som inte är med i rapporten. Ctrl+Enter går dit.",
                links.words("#8.2"));
        assertEquals("Länk till ett avsnitt som inte finns (9.9).", links.words("#9.9"));
    }

    @Test
    void aSectionIsShownAndWhatWasTypedIsTaken() {
        model.choose("6");
        model.text().set("Se [avsnitt 8.2](#8.2).");
        follower(true).follow("#8.2");
        assertEquals("8.2", model.chosen().get());
        assertEquals("Se [avsnitt 8.2](#8.2).", model.outline().get().section("6").orElseThrow().text());
        follower(true).follow("#9.9");
        assertEquals("8.2", model.chosen().get());
        assertEquals(List.of(), shown);
    }

    @Test
    void anAddressIsShownByTheSystemOrCopied() {
        follower(true).follow("https://www.finsam.se");
        assertEquals(Optional.empty(), clipboard.text());
        follower(false).follow("mailto:a@finsam.se");
        assertEquals(List.of("https://www.finsam.se", "mailto:a@finsam.se"), shown);
        assertEquals(Optional.of("mailto:a@finsam.se"), clipboard.text());
        assertEquals(
                List.of("Datorn har inget program att öppna länken med. Adressen är kopierad i stället: mailto:a@finsam.se"),
                dialogs.notices);
    }
}

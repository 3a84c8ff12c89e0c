package se.vagval.ui.door;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FxFileViewerTest {
    @TempDir
    Path folder;

    @Test
    void aSystemWithoutAWayToOpenSaysSo() throws IOException {
        Path document = Files.createFile(folder.resolve("Rapport.docx"));
        FxFileViewer viewer = new FxFileViewer("Linux", folder + File.pathSeparator);
        assertFalse(viewer.canOpen());
        assertFalse(viewer.open(document));
    }

    @Test
    void whatIsGoneIsNotOpened() {
        assertFalse(new FxFileViewer("Windows 11", "").open(folder.resolve("Rapport.docx")));
    }

    @Test
    void onlyAddressesOfTheWebAndOfEMailAreShown() {
        FxFileViewer viewer = new FxFileViewer("Windows 11", "");
        for (String address : new String[]{"file:///C:/Windows/System32/calc.exe", "C:\\calc.exe", "ms-word:x", "#8.2",
                ""}) {
            assertFalse(viewer.browse(address), address);
        }
        assertFalse(new FxFileViewer("Linux", "").browse("https://www.finsam.se"));
    }

    @Test
    void theProgramThatOpensIsFoundAmongThePrograms() throws IOException {
        Path opener = Files.createFile(folder.resolve("xdg-open"));
        FxFileViewer viewer = new FxFileViewer("Linux", "" + File.pathSeparator + folder);
        assertTrue(opener.toFile().setExecutable(false));
        assertFalse(viewer.canOpen());
        assertTrue(opener.toFile().setExecutable(true));
        assertTrue(viewer.canOpen());
        assertTrue(new FxFileViewer("Mac OS X", "").canOpen());
        assertTrue(new FxFileViewer("Windows 11", "").canOpen());
    }
}

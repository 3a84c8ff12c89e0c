package se.vagval.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.vagval.ui.settings.RecentFiles.Recent;

class SettingsTest {
    private static final LocalDateTime AT = LocalDateTime.of(2026, 2, 24, 14, 32);

    @TempDir
    Path folder;

    @Test
    void recentFilesAreRememberedLatestFirst() {
        RecentFiles files = new RecentFiles(folder);
        files.opened(folder.resolve("a.vagval"), "Översyn å; \"ä\"", AT);
        files.opened(folder.resolve("b.vagval"), "B", AT.plusHours(1));
        files.opened(folder.resolve("a.vagval"), "Översyn å; \"ä\"", AT.plusHours(2));
        List<Recent> expected = List.of(new Recent(folder.resolve("a.vagval"), "Översyn å; \"ä\"", AT.plusHours(2)),
                new Recent(folder.resolve("b.vagval"), "B", AT.plusHours(1)));
        assertEquals(expected, files.all());
        assertEquals(expected, new RecentFiles(folder).all());
    }

    @Test
    void onlyTheLastAreKeptAndOneCanBeForgotten() {
        RecentFiles files = new RecentFiles(folder);
        for (int i = 0; i < 12; i++) {
            files.opened(folder.resolve(i + ".vagval"), "T" + i, AT);
        }
        assertEquals(RecentFiles.MOST, files.all().size());
        assertEquals("T11", files.all().getFirst().title());
        files.forget(folder.resolve("11.vagval"));
        assertEquals("T10", new RecentFiles(folder).all().getFirst().title());
    }

    @Test
    void damagedSettingsCountAsNone() throws IOException {
        Files.writeString(folder.resolve("recent.properties"), "0.file=a\n0.opened=i gr\u00e5r\n1.file=\\u12");
        Files.writeString(folder.resolve("window.properties"), "width=bred\nheight=3\n");
        assertTrue(new RecentFiles(folder).all().isEmpty());
        assertEquals(new WindowMemory.Size(1280, 800, false), new WindowMemory(folder).size());
    }

    @Test
    void theWindowIsRemembered() {
        WindowMemory memory = new WindowMemory(folder.resolve("new/folder"));
        assertFalse(memory.dark());
        memory.dark(true);
        memory.size(new WindowMemory.Size(1500, 900, true));
        WindowMemory again = new WindowMemory(folder.resolve("new/folder"));
        assertTrue(again.dark());
        assertEquals(new WindowMemory.Size(1500, 900, true), again.size());
    }

    @Test
    void eachSystemHasItsFolderAndAPropertyOverridesIt() {
        assertEquals(Path.of("/home/eva/.config/vagval"), folder("Linux", Map.of()));
        assertEquals(Path.of("/annan/vagval"), folder("Linux", Map.of("XDG_CONFIG_HOME", "/annan")));
        assertEquals(Path.of("/home/eva/Library/Application Support/vagval"), folder("Mac OS X", Map.of()));
        assertEquals(Path.of("/roaming/vagval"), folder("Windows 11", Map.of("APPDATA", "/roaming")));
        Properties system = system("Linux");
        system.setProperty(SettingsFolder.PROPERTY, "/prov");
        assertEquals(Path.of("/prov"), SettingsFolder.of(system, Map.of()));
    }

    private static Path folder(String os, Map<String, String> environment) {
        return SettingsFolder.of(system(os), environment);
    }

    private static Properties system(String os) {
        Properties system = new Properties();
        system.setProperty("user.home", "/home/eva");
        system.setProperty("os.name", os);
        return system;
    }
}

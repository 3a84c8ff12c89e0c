package se.vagval.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import se.vagval.text.Texts;
import se.vagval.ui.settings.SettingsFolder;

/** The folders the program uses of the user's: its settings, and where reviews are put unless another is chosen. */
public record Places(Path settings, Path reviews) {
    /** System property that names another folder for reviews. */
    public static final String REVIEWS_PROPERTY = "vagval.documents";

    private static final String[] DOCUMENTS = {"Documents", "Dokument"};

    /** The file that unforeseen faults are written to. */
    public static Path faults(Properties system, Map<String, String> environment) {
        return SettingsFolder.of(system, environment).resolve("vagval-fel.log");
    }

    /** The folders on this system. */
    public static Places of(Properties system, Map<String, String> environment) {
        Path settings = SettingsFolder.of(system, environment);
        String stated = system.getProperty(REVIEWS_PROPERTY);
        if (stated != null) {
            return new Places(settings, Path.of(stated));
        }
        Path home = Path.of(system.getProperty("user.home"));
        for (String name : DOCUMENTS) {
            if (Files.isDirectory(home.resolve(name))) {
                return new Places(settings, home.resolve(name).resolve(Texts.get("ui.app.name")));
            }
        }
        return new Places(settings, home.resolve(Texts.get("ui.app.name")));
    }
}

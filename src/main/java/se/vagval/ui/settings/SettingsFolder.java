package se.vagval.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Where settings are kept on each kind of system. */
public final class SettingsFolder {
    /** System property that names another folder. */
    public static final String PROPERTY = "vagval.settings";

    private static final String NAME = "vagval";

    private SettingsFolder() {}

    /** The folder for this system; it may not exist yet. */
    public static Path of(Properties system, Map<String, String> environment) {
        String stated = system.getProperty(PROPERTY);
        if (stated != null) {
            return Path.of(stated);
        }
        Path home = Path.of(system.getProperty("user.home"));
        String os = system.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return given(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve(NAME);
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library/Application Support").resolve(NAME);
        }
        return given(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME);
    }

    private static Path given(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.get(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}

package se.vagval.ui.settings;

import java.nio.file.Path;
import java.util.Properties;

/** How the window looked last time: its size, and whether it was dark. */
public final class WindowMemory {
    /** Smallest window the layout is made for. */
    public static final double LEAST_WIDTH = 1000;
    /** Smallest window the layout is made for. */
    public static final double LEAST_HEIGHT = 700;

    /** A window's size when it is not maximized, and whether it is. */
    public record Size(double width, double height, boolean maximized) {}

    private final SettingsFile file;
    private final Properties values;

    /** Reads the memory in a folder. */
    public WindowMemory(Path folder) {
        file = new SettingsFile(folder.resolve("window.properties"));
        values = file.read();
    }

    /** The last size, or a usual one. */
    public Size size() {
        return new Size(number("width", 1280, LEAST_WIDTH), number("height", 800, LEAST_HEIGHT),
                Boolean.parseBoolean(values.getProperty("maximized")));
    }

    /** Whether the dark theme was chosen. */
    public boolean dark() {
        return Boolean.parseBoolean(values.getProperty("dark"));
    }

    /** Remembers the size. */
    public void size(Size size) {
        values.setProperty("width", Double.toString(size.width()));
        values.setProperty("height", Double.toString(size.height()));
        values.setProperty("maximized", Boolean.toString(size.maximized()));
        file.write(values);
    }

    /** Remembers the theme. */
    public void dark(boolean dark) {
        values.setProperty("dark", Boolean.toString(dark));
        file.write(values);
    }

    private double number(String key, double otherwise, double least) {
        try {
            double value = Double.parseDouble(values.getProperty(key, ""));
            return value >= least && value < 20_000 ? value : otherwise;
        } catch (NumberFormatException missingOrDamaged) {
            return otherwise;
        }
    }
}

package se.vagval.cli;

import java.util.Properties;

/** How the program was started, so that a user can be told a command that works where they stand. */
final class Launcher {
    /** Set by the scripts of the distribution to what they were called. */
    private static final String SCRIPT = "vagval.command";
    /** Set by the starter of an application with its own runtime to its path. */
    private static final String IMAGE = "jpackage.app-path";
    private static final String NAME = "vagval";

    private Launcher() {}

    /**
     * The command that starts this program again, in quotation marks where it holds a space.
     *
     * @param properties
     *            the system's
     */
    static String command(Properties properties) {
        String script = properties.getProperty(SCRIPT, "");
        String command = script.isEmpty() ? properties.getProperty(IMAGE, NAME) : script;
        return command.contains(" ") ? '"' + command + '"' : command;
    }
}

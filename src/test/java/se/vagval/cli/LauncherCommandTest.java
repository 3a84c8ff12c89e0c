package se.vagval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Properties;

import org.junit.jupiter.api.Test;

/** The command a user is told to start the window with. */
class LauncherCommandTest {
    private final Properties properties = new Properties();

    @Test
    void isTheScriptAsItWasCalled() {
        properties.setProperty("vagval.command", "target/vagval/bin/vagval");
        assertEquals("target/vagval/bin/vagval", Launcher.command(properties));
    }

    @Test
    void isTheProgramOfAnApplicationWithItsOwnRuntime() {
        properties.setProperty("jpackage.app-path", "/opt/vagval/bin/Vagval");
        assertEquals("/opt/vagval/bin/Vagval", Launcher.command(properties));
    }

    @Test
    void isInQuotationMarksWhereItHoldsASpace() {
        properties.setProperty("vagval.command", "C:\\Program Files\\Vagval\\bin\\vagval.bat");
        assertEquals("\"C:\\Program Files\\Vagval\\bin\\vagval.bat\"", Launcher.command(properties));
    }

    @Test
    void isTheNameWhereNothingIsKnown() {
        assertEquals("vagval", Launcher.command(properties));
    }
}

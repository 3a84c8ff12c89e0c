package se.vagval.architecture;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What comes from outside, the rooms that may use it, and why only those. */
enum Library {
    JAVAFX("the command line runs without a toolkit, and the domain outlives any", Set.of(Room.UI, Room.APP),
            "javafx..",
            "jfx.incubator..", "com.sun.javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx.."),
    POI("documents are written and read at the edge only", Set.of(Room.REPORT, Room.EXCHANGE, Room.FIGURECHECK),
            "org.apache.poi..",
            "org.openxmlformats..", "org.apache.xmlbeans..", "com.microsoft.schemas.."),
    JFREECHART("a chart looks the same on screen, in a file and in a report because one room draws it; the window only "
            + "shows it on a canvas, see StructureTest", Set.of(Room.CHART, Room.UI), "org.jfree.."),
    SQL("one room knows how a review is kept, so that how can change", Set.of(Room.STORE), "java.sql..", "javax.sql..",
            "org.h2..", "org.jdbi..", "org.flywaydb.."),
    JSON("the exchange format is one room's business; the command line prints its own results",
            Set.of(Room.EXCHANGE, Room.CLI), "tools.jackson..", "com.fasterxml.."),
    COMMAND_LINE("commands are read in one place", Set.of(Room.CLI, Room.APP), "picocli.."),
    AWT("pictures are drawn by the chart room and placed by the report; the window is JavaFX",
            Set.of(Room.CHART, Room.REPORT), "java.awt..", "javax.swing..", "javax.imageio..");

    private final String reason;
    private final Set<Room> users;
    private final List<String> packages;

    Library(String reason, Set<Room> users, String... packages) {
        this.reason = reason;
        this.users = users;
        this.packages = List.of(packages);
    }

    String reason() {
        return reason;
    }

    String[] packages() {
        return packages.toArray(String[]::new);
    }

    Set<Room> strangers() {
        Set<Room> rooms = EnumSet.allOf(Room.class);
        rooms.removeAll(users);
        return rooms;
    }
}

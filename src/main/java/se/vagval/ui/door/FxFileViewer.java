package se.vagval.ui.door;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;

/** Opens files by the system's host services. */
public final class FxFileViewer implements FileViewer {
    /** Host services hang on an application; this one is never started. */
    private static final class Unstarted extends Application {
        @Override
        public void start(Stage stage) {
            throw new IllegalStateException("Only lends its host services");
        }
    }

    /** A text is never a way to run or open anything on the machine itself. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)");
    private static final String UNIX_OPENER = "xdg-open";

    private final String system;
    private final String searchPath;

    /**
     * @param system
     *            name of the operating system, as in the property {@code os.name}
     * @param searchPath
     *            the folders of its programs, as in the variable {@code PATH}
     */
    public FxFileViewer(String system, String searchPath) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.searchPath = searchPath;
    }

    @Override
    public boolean open(Path file) {
        if (!Files.exists(file) || !canOpen()) {
            return false;
        }
        HostServices services = new Unstarted().getHostServices();
        services.showDocument(file.toUri().toString());
        return true;
    }

    @Override
    public boolean browse(String address) {
        if (!ADDRESS.matcher(address).lookingAt() || !canOpen()) {
            return false;
        }
        new Unstarted().getHostServices().showDocument(address);
        return true;
    }

    /** Host services do not say when they find no program to open with, so that is looked for first. */
    boolean canOpen() {
        return system.startsWith("windows") || system.startsWith("mac")
                || Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(searchPath)
                        .filter(folder -> !folder.isEmpty())
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, UNIX_OPENER)));
    }
}

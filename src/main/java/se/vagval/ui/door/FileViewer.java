package se.vagval.ui.door;

import java.nio.file.Path;

/** Shows files, and addresses on the web, in the programs the system has for them. */
@FunctionalInterface
public interface FileViewer {
    /**
     * Asks the system to open a file, or a folder. May take a moment; not for the window's thread.
     *
     * @return whether it could be asked; false where there is no such file, or the system has no way to open it
     */
    boolean open(Path file);

    /**
     * Asks the system to show a page on the web, or to write to an address of e-mail. May take a moment; not for the
     * window's thread.
     *
     * @param address
     *            begins with http, https or mailto
     * @return whether it could be asked
     */
    default boolean browse(String address) {
        return false;
    }
}

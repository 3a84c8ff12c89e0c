package se.vagval.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import se.vagval.ui.door.FileKind;

/** The folder in the user's documents where reviews are put unless another is chosen. */
public final class ReviewFolder {
    private static final int LONGEST_NAME = 80;

    private final Path folder;
    private final FileKind kind;

    /**
     * @param folder
     *            made when first needed
     * @param kind
     *            ending of review files
     */
    public ReviewFolder(Path folder, FileKind kind) {
        this.folder = folder;
        this.kind = kind;
    }

    /** Kind of the review files. */
    public FileKind kind() {
        return kind;
    }

    /** A file name for a title that no file in the folder has, with a number after it where that is needed. */
    public Path free(String title) {
        String stem = fileName(title);
        Path file = folder.resolve(stem + kind.ending());
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(stem + " " + number + kind.ending());
        }
        return file;
    }

    /** Sees to it that the folder is there. */
    public void make() throws IOException {
        Files.createDirectories(folder);
    }

    /** The title without what some system refuses in a file name. */
    private static String fileName(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip().replaceAll("\\s+", " ");
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
        return name.replaceAll("[. ]+$", "");
    }
}

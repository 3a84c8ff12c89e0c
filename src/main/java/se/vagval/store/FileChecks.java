package se.vagval.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Set;

/** What can be said of a file before H2 sees it. */
final class FileChecks {
    /** Every MVStore file begins so. */
    private static final String FIRST_BYTES = "H:2";

    private FileChecks() {}

    /** The real path of a file that exists and can be read. */
    static Path existing(Path path) {
        Path file = path.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new StoreException(StoreError.DIRECTORY, file, "is a directory");
        }
        folder(file);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new StoreException(StoreError.MISSING, file, "does not exist");
        }
        try {
            Path real = file.toRealPath();
            if (!Files.isRegularFile(real)) {
                throw new StoreException(StoreError.NOT_REVIEW, file, "is not a regular file");
            }
            return real;
        } catch (IOException e) {
            throw new StoreException(StoreError.MISSING, file, "link to nothing", e);
        }
    }

    /** Refuses what is not an MVStore file by its first bytes. */
    static void looksLikeH2(Path file, byte[] bytes) {
        if (bytes.length == 0) {
            throw new StoreException(StoreError.EMPTY, file, "has no bytes");
        }
        if (!new String(bytes, 0, Math.min(bytes.length, FIRST_BYTES.length()), StandardCharsets.ISO_8859_1)
                .equals(FIRST_BYTES)) {
            throw new StoreException(StoreError.NOT_REVIEW, file, "does not begin as an MVStore");
        }
    }

    /** Refuses a file that may not be written. */
    static void writable(Path file) {
        if (!Files.isWritable(file) || protectedByMode(file)) {
            throw new StoreException(StoreError.READ_ONLY, file, "is not writable");
        }
    }

    /** Refuses a folder that does not exist or in which files may not be made. */
    static void folderWritable(Path file) {
        Path folder = folder(file);
        if (!Files.isWritable(folder) || protectedByMode(folder)) {
            throw new StoreException(StoreError.FOLDER_READ_ONLY, file, "folder is not writable");
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreException(StoreError.FOLDER_MISSING, file, "folder does not exist");
        }
        return folder;
    }

    /** Nobody's write bit set: meant to be kept as it is, even where an administrator could write all the same. */
    private static boolean protectedByMode(Path path) {
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view == null) {
            return false;
        }
        try {
            Set<PosixFilePermission> modes = view.readAttributes().permissions();
            return !modes.contains(PosixFilePermission.OWNER_WRITE) && !modes.contains(PosixFilePermission.GROUP_WRITE)
                    && !modes.contains(PosixFilePermission.OTHERS_WRITE);
        } catch (IOException e) {
            throw new StoreException(StoreError.NOT_READABLE, path, "permissions cannot be read", e);
        }
    }
}

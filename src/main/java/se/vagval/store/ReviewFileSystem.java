package se.vagval.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FileUtils;

/**
 * What H2 sees of the disk: one file by the name the user gave it. H2 names a file {@code vagval:/<hex>.mv.db}, where
 * the hex digits are the real path, so that nothing in a file name can be read as part of an address or a setting, and
 * the ending {@code .mv.db} that H2 insists on is taken away. Files H2 may want beside it keep its ending.
 */
final class ReviewFileSystem extends FilePath {
    private static final String SCHEME = "vagval";
    private static final String ENDING = ".mv.db";
    private static final int DIGITS = 4;

    private final Path path;

    ReviewFileSystem() {
        this.path = null;
    }

    private ReviewFileSystem(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    /** H2's name of a file, without the ending that H2 adds. */
    static String nameOf(Path file) {
        StringBuilder name = new StringBuilder(SCHEME + ":/");
        file.toAbsolutePath().toString().chars().forEach(c -> name.append("%04x".formatted(c)));
        return name.toString();
    }

    /** H2's name of a file, with its ending. */
    static String storeNameOf(Path file) {
        return nameOf(file) + ENDING;
    }

    @Override
    public ReviewFileSystem getPath(String h2Name) {
        String rest = h2Name.substring(SCHEME.length() + 2);
        int point = rest.indexOf('.');
        String hex = point < 0 ? rest : rest.substring(0, point);
        String ending = point < 0 ? "" : rest.substring(point);
        StringBuilder real = new StringBuilder();
        for (int i = 0; i < hex.length(); i += DIGITS) {
            real.append((char) Integer.parseInt(hex, i, i + DIGITS, 16));
        }
        return new ReviewFileSystem(h2Name, Path.of(real + (ending.equals(ENDING) ? "" : ending)));
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    /** A file that this process holds is not opened a second time. */
    @Override
    public FileChannel open(String mode) throws IOException {
        Optional<HeldFile> held = OpenFiles.held(path);
        return held.isPresent() ? held.get().forDatabase() : FileChannel.open(path, FileUtils.modeToOptions(mode));
    }

    @Override
    public long size() {
        return attempt(() -> Files.size(path));
    }

    @Override
    public long lastModified() {
        return attempt(() -> Files.getLastModifiedTime(path).toMillis());
    }

    @Override
    public boolean exists() {
        return Files.exists(path);
    }

    @Override
    public boolean isDirectory() {
        return Files.isDirectory(path);
    }

    @Override
    public boolean isRegularFile() {
        return Files.isRegularFile(path);
    }

    @Override
    public boolean canWrite() {
        return Files.isWritable(path);
    }

    @Override
    public boolean setReadOnly() {
        return path.toFile().setReadOnly();
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public ReviewFileSystem toRealPath() {
        return this; // nameOf was given the real path already
    }

    @Override
    public FilePath getParent() {
        return FilePath.get("file:" + path.getParent());
    }

    @Override
    public boolean createFile() {
        return attempt(() -> {
            if (Files.exists(path)) {
                return false;
            }
            Files.createFile(path);
            return true;
        });
    }

    @Override
    public void createDirectory() {
        attempt(() -> Files.createDirectory(path));
    }

    @Override
    public void delete() {
        attempt(() -> Files.deleteIfExists(path));
    }

    @Override
    public void moveTo(FilePath target, boolean atomicReplace) {
        Path to = ((ReviewFileSystem) target).path;
        attempt(() -> atomicReplace ? Files.move(path, to, StandardCopyOption.ATOMIC_MOVE) : Files.move(path, to));
    }

    /** H2 asks only for the files beside a database, to look for old ones to clear away; there are none. */
    @Override
    public List<FilePath> newDirectoryStream() {
        return List.of();
    }

    private static <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that reads or writes the disk. */
    private interface Attempt<T> {
        T run() throws IOException;
    }
}

package se.vagval.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import se.vagval.text.Texts;

/**
 * Writes a document so that its file holds either all of it or what it held before: to a file beside it first, which then
 * takes its place.
 */
public final class DocumentFile {
    private static final List<PosixFilePermission> WRITING = List.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** Bytes left on a disk that cannot take another write. */
    private static final long FULL = 1 << 16;

    /** What systems say of a user, and not the disk, that has no room left. */
    private static final Pattern OVER_QUOTA = Pattern.compile("quota|File too large", Pattern.CASE_INSENSITIVE);

    private DocumentFile() {}

    /** Writes the bytes of a document. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it, and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a document, in place of one that is there already.
     *
     * @throws ReportException
     *             with a sentence for the user when the folder is missing, the file or folder is read-only, the document
     *             is open in LibreOffice, which would write over it when it saves, or writing fails; nothing is then
     *             changed or left behind
     */
    public static void write(Path target, Content content) {
        Path file = target.toAbsolutePath();
        check(file);
        Path beside = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
        beside.toFile().deleteOnExit(); // when the program is ended in the middle
        try {
            writeAll(beside, content);
            replace(beside, file);
        } catch (IOException e) {
            throw unwritten(file, e);
        } finally {
            remove(beside);
        }
    }

    /** Says in a sentence why a document was not written, also when what stopped was a temporary file it is made from. */
    public static ReportException unwritten(Path file, IOException why) {
        Path name = file.getFileName();
        return new ReportException(switch (why) {
            case AccessDeniedException _ -> Texts.get("report.error.denied", name, file.getParent());
            case FileSystemException e -> Texts.get("report.error.system", name, reason(e));
            case IOException e when OVER_QUOTA.matcher(reason(e)).find() -> Texts.get("report.error.quota", name);
            case IOException e -> isFull(file) ? Texts.get("report.error.full", name)
                    : Texts.get("report.error.writing", name, reason(e));
        }, why);
    }

    private static void check(Path file) {
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new ReportException(Texts.get("report.error.isFolder", file));
        }
        if (!Files.isDirectory(folder)) {
            throw new ReportException(Texts.get("report.error.noFolder", folder));
        }
        if (Files.exists(file) && Files.exists(file.resolveSibling(".~lock." + file.getFileName() + "#"))) {
            throw new ReportException(Texts.get("report.error.open", file.getFileName()));
        }
        if (Files.exists(file) && isReadOnly(file)) {
            throw new ReportException(Texts.get("report.error.readOnly", file.getFileName()));
        }
        if (isReadOnly(folder)) {
            throw new ReportException(Texts.get("report.error.readOnlyFolder", folder));
        }
    }

    /** Also a file that an administrator could write, but that is marked as not to be written. */
    private static boolean isReadOnly(Path path) {
        if (!Files.isWritable(path)) {
            return true;
        }
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        try {
            return posix != null && WRITING.stream().noneMatch(posix.readAttributes().permissions()::contains);
        } catch (IOException e) {
            throw new ReportException(Texts.get("report.error.writing", path.getFileName(), reason(e)), e);
        }
    }

    private static void writeAll(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            WatchedStream disk = new WatchedStream(Channels.newOutputStream(channel));
            fill(new BufferedOutputStream(disk, 1 << 16), content, disk);
            channel.force(true);
        }
    }

    /** POI makes a fault of its own of a disk that is full, and does not say why; the disk's own words are what helps. */
    static void fill(OutputStream out, Content content, WatchedStream disk) throws IOException {
        try {
            content.writeTo(out);
            out.flush();
        } catch (RuntimeException e) {
            IOException failure = disk.failure().orElseThrow(() -> e);
            failure.addSuppressed(e);
            throw failure;
        }
    }

    private static void replace(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException networkDisk) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            throw new ReportException(Texts.get("report.error.leftover", beside), e);
        }
    }

    private static boolean isFull(Path file) {
        return file.getParent().toFile().getUsableSpace() < FULL;
    }

    private static String reason(IOException e) {
        String given = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return given == null ? e.getClass().getSimpleName() : given;
    }
}

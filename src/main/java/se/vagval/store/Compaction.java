package se.vagval.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.sql.SQLException;

/**
 * Makes a closed database as small as what it holds. That is done in memory and beside the file, which is replaced when
 * the smaller one is complete on the disk; so at every moment there is one whole file of the name.
 */
final class Compaction {
    private static final System.Logger LOG = System.getLogger(Compaction.class.getName());
    /** Bytes to be gained; less is not worth writing a file for. */
    private static final int WORTHWHILE = 65_536;

    private Compaction() {}

    /** Makes a file small and lets others have it. A file that cannot be replaced stays as large, and as good, as it was. */
    static void close(HeldFile held) {
        try (held) {
            byte[] bytes = held.bytes();
            byte[] small = bytes.length < WORTHWHILE ? bytes : compacted(bytes);
            if (small.length + WORTHWHILE <= bytes.length && OpenFiles.isInPlace(held)) {
                replace(held, small);
            }
        } catch (IOException | SQLException e) {
            LOG.log(Level.INFO, "Not made smaller: " + held.path(), e);
        }
    }

    private static byte[] compacted(byte[] bytes) throws SQLException, IOException {
        try (MemoryCopy copy = new MemoryCopy(bytes)) {
            Database.shutdownCompact(Database.open(copy.name()));
            byte[] small = copy.bytes();
            Seal.put(Seal.read(bytes), ByteBuffer.wrap(small));
            return small;
        }
    }

    private static void replace(HeldFile held, byte[] small) throws IOException {
        Path draft = Files.createTempFile(held.path().getParent(), ".vagval", ".tmp");
        try {
            Files.write(draft, small, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            if (Files.getFileAttributeView(draft, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(held.path()));
            }
            held.replace(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}

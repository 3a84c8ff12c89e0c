package se.vagval.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.flywaydb.core.api.FlywayException;

import se.vagval.text.Texts;

/** Brings a file of an older version to this one, after a copy of it is kept. */
final class Migration {
    private Migration() {}

    /** Upgrades a file; returns the copy kept. When it fails the file is put back as it was. */
    static Path upgrade(HeldFile file, int from, Schema to) {
        FileChecks.folderWritable(file.path());
        byte[] before = file.bytes();
        Path copy = keep(file.path(), before, from);
        try {
            run(ReviewFileSystem.nameOf(file.path()), to);
            return copy;
        } catch (SQLException | FlywayException e) {
            StoreException failure = new StoreException(StoreError.UPGRADE, file.path(),
                    "migration from version " + from, e);
            putBack(before, file, copy, failure);
            throw failure;
        }
    }

    /** Upgrades a database by H2's name for it. */
    static void run(String name, Schema to) throws SQLException {
        Connection connection = Database.open(name);
        try {
            Database.migrate(name, to);
        } finally {
            Database.shutdown(connection);
        }
    }

    private static Path keep(Path file, byte[] bytes, int version) {
        Path copy = copyName(file, version);
        try {
            Files.write(copy, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.SYNC);
            Files.setLastModifiedTime(copy, Files.getLastModifiedTime(file));
            if (Files.getFileAttributeView(copy, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
            }
            return copy;
        } catch (IOException e) {
            StoreException failure = new StoreException(StoreError.UPGRADE, file, "no copy could be kept", e);
            deleted(copy, failure);
            throw failure;
        }
    }

    private static Path copyName(Path file, int version) {
        String name = file.getFileName().toString();
        int point = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        String stem = Texts.get("store.copy.beforeUpgrade", name.substring(0, point), version,
                LocalDate.now().toString());
        Path copy = file.resolveSibling(stem + name.substring(point));
        for (int i = 2; Files.exists(copy); i++) {
            copy = file.resolveSibling(stem + " " + i + name.substring(point));
        }
        return copy;
    }

    /** The copy is let go of only when the file is whole again. */
    private static void putBack(byte[] before, HeldFile file, Path copy, StoreException failure) {
        try {
            file.restore(before);
            deleted(copy, failure);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static void deleted(Path file, StoreException failure) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}

package se.vagval.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.flywaydb.core.api.FlywayException;

import se.vagval.text.Texts;

/** Brings a file of an older version to this one, after a copy of it is kept. */
final class Migration {
    private Migration() {}

    /** Upgrades a file; returns the copy kept. When it fails the file is put back as it was. */
    static Path upgrade(Path file, int from, Schema to) {
        FileChecks.folderWritable(file);
        Path copy = keep(file, from);
        try {
            upgradeInPlace(file, to);
            return copy;
        } catch (SQLException | FlywayException e) {
            StoreException failure = new StoreException(StoreError.UPGRADE, file, "migration from version " + from, e);
            putBack(copy, file, failure);
            throw failure;
        }
    }

    /** A migrated copy of a file that is itself to be left alone. */
    static Path upgradedCopy(Path file, int from, Schema to) {
        Path copy = null;
        try {
            copy = Files.createTempFile("vagval", ".vagval");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            upgradeInPlace(copy, to);
            return copy;
        } catch (IOException | SQLException | FlywayException e) {
            StoreException failure = new StoreException(StoreError.UPGRADE, file, "reading version " + from, e);
            if (copy != null) {
                deleted(copy, failure);
            }
            throw failure;
        }
    }

    /** Deletes a copy made for reading; one that cannot be deleted is left to the system's own clearing of its folder. */
    static void discard(Path copy) {
        if (!copy.toFile().delete()) {
            copy.toFile().deleteOnExit();
        }
    }

    static void upgradeInPlace(Path file, Schema to) throws SQLException {
        Connection connection = Database.open(file);
        try {
            Database.migrate(file, to);
        } finally {
            Database.shutdown(connection);
        }
    }

    private static Path keep(Path file, int version) {
        Path copy = copyName(file, version);
        try {
            return Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
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

    private static void putBack(Path copy, Path file, StoreException failure) {
        try {
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
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

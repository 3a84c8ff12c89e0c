package se.vagval.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.RowFactory.DefaultRowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.VersionedValue;

import se.vagval.store.rows.Table;

/**
 * Looks into a file before the database opens it. Opening alone runs what the file says: H2 compiles and calls the
 * source of a trigger while it starts. So the pages below the database are read first, with no class loaded and no
 * statement run, and only a file with nothing but our tables is let through. Nothing is written.
 */
final class FileInspection {
    private static final String TYPES = "_";
    private static final String TRANSACTIONS = "openTransactions";
    private static final String UNDO = "undoLog";
    private static final String CATALOGUE = "table.0";
    private static final int CATALOGUE_COLUMNS = 4;
    private static final int HISTORY_COLUMNS = 10;
    private static final int HISTORY_VERSION = 1;

    private final Path file;
    private final MVStore store;

    private FileInspection(Path file, MVStore store) {
        this.file = file;
        this.store = store;
    }

    /**
     * Schema version of a file that is safe to open.
     *
     * @throws StoreException
     *             when it is not
     */
    static int version(Path file, MemoryCopy copy, Schema newest) {
        try {
            return inspect(file, copy.storeName(), newest);
        } catch (MVStoreException e) {
            if (e.getCause() instanceof StoreException found) { // by a reader of ours that H2 called
                throw found;
            }
            StoreError error = e.getErrorCode() == DataUtils.ERROR_UNSUPPORTED_FORMAT
                    ? StoreError.NEWER
                    : StoreError.DAMAGED;
            throw new StoreException(error, file, "page store could not be read", e);
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException | AssertionError e) {
            // Whatever a damaged page leads H2's reader into: index out of bounds, buffer underflow, a failed assertion.
            throw new StoreException(StoreError.DAMAGED, file, "page store could not be read", e);
        }
    }

    private static int inspect(Path file, String name, Schema newest) {
        int version;
        boolean unfinished;
        try (MVStore store = open(name)) {
            FileInspection inspection = new FileInspection(file, store);
            version = inspection.checkedVersion(newest);
            unfinished = inspection.hasUnfinished();
        }
        if (unfinished && UndoLogs.touch(name, CATALOGUE)) {
            throw new StoreException(StoreError.UNSAFE, file, "has an unfinished change of its tables");
        }
        return version;
    }

    /** The pages of a file by H2's name for it, to be read only. */
    static MVStore open(String name) {
        return new MVStore.Builder().fileName(name).readOnly().open();
    }

    private int checkedVersion(Schema newest) {
        checkTypes();
        if (store.hasData(TRANSACTIONS)) { // they are read with Java serialization
            throw new StoreException(StoreError.UNSAFE, file, "holds prepared transactions");
        }
        List<CatalogueEntry> catalogue = catalogue();
        int version = historyVersion(catalogue);
        if (version > newest.version()) {
            throw new StoreException(StoreError.NEWER, file, "schema version " + version);
        }
        SchemaGuard.check(file, catalogue);
        return version;
    }

    /** The page store makes an object of every class named in its list of types; this reads the names alone. */
    private void checkTypes() {
        if (store.hasData(TYPES)) {
            MVMap<String, String> types = store.openMap(TYPES, new MVMap.Builder<String, String>()
                    .keyType(StringDataType.INSTANCE).valueType(new TypeNames(file)));
            types.values().forEach(Objects::requireNonNull); // reading is the check
        }
    }

    /** An undo log can put back what is not seen here. */
    private boolean hasUnfinished() {
        return store.getMapNames().stream().anyMatch(name -> name.startsWith(UNDO) && store.hasData(name));
    }

    /** The statements that make the tables when the database is opened. */
    private List<CatalogueEntry> catalogue() {
        List<CatalogueEntry> entries = new ArrayList<>();
        for (SearchRow row : rows(CATALOGUE, CATALOGUE_COLUMNS)) {
            entries.add(new CatalogueEntry(row.getValue(0).getInt(), row.getValue(2).getInt(),
                    row.getValue(CATALOGUE_COLUMNS - 1).getString()));
        }
        return entries;
    }

    private int historyVersion(List<CatalogueEntry> catalogue) {
        if (catalogue.stream().noneMatch(e -> e.makesTable(Table.REVIEW.name()))) {
            throw new StoreException(StoreError.FOREIGN, file, "has no table of a review");
        }
        CatalogueEntry history = catalogue.stream().filter(e -> e.makesTable(Schema.HISTORY)).findFirst()
                .orElseThrow(() -> new StoreException(StoreError.FOREIGN, file, "has no schema history"));
        int version = 0;
        for (SearchRow row : rows("table." + history.id(), HISTORY_COLUMNS)) {
            String text = row.getValue(HISTORY_VERSION).getString();
            version = Math.max(version, text == null ? 0 : Integer.parseInt(text));
        }
        return version;
    }

    /** Rows as they are and as they were before an unfinished change, by types that no entry of the file can choose. */
    private List<SearchRow> rows(String map, int columns) {
        if (!store.hasMap(map)) {
            return List.of();
        }
        RowDataType row = DefaultRowFactory.INSTANCE.createRowFactory(null, CompareMode.getInstance(null, 0), null,
                new int[columns], null, null, columns, false).getRowDataType();
        MVMap<Long, VersionedValue<SearchRow>> rows = store.openMap(map,
                new MVMap.Builder<Long, VersionedValue<SearchRow>>().keyType(LongDataType.INSTANCE)
                        .valueType(new VersionedValueType<SearchRow, Object>(row)));
        return rows.values().stream()
                .flatMap(value -> Stream.of(value.getCurrentValue(), value.getCommittedValue()))
                .filter(Objects::nonNull).toList();
    }
}

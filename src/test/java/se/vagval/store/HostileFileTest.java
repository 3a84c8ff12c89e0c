package se.vagval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.support.SampleReviews;

/** A review with something added that could run code when it is opened is refused, and nothing of it runs. */
class HostileFileTest {
    private static final String RAN = "vagval.test.hostile.ran";
    private static final String TRIGGER = """
            CREATE TRIGGER hostile BEFORE INSERT ON region AS $$
            org.h2.api.Trigger create() {
                System.setProperty("vagval.test.hostile.ran", "yes");
                return (connection, before, after) -> { };
            } $$""";

    private static byte[] good;

    @TempDir
    Path folder;
    private Path path;

    @BeforeAll
    static void makeGoodFile(@TempDir Path shared) throws IOException {
        Path made = shared.resolve("god.vagval");
        ReviewFile.create(made, SampleReviews.everything()).close();
        good = Files.readAllBytes(made);
    }

    @BeforeEach
    void copyGoodFile() throws IOException {
        path = folder.resolve("a.vagval");
        Files.write(path, good);
    }

    @AfterEach
    void forget() {
        System.clearProperty(RAN);
    }

    @Test
    void aTriggerWithSourceWouldRunAsTheDatabaseOpens() throws SQLException {
        add(TRIGGER);
        System.clearProperty(RAN);
        refused();
        assertNull(System.getProperty(RAN));
        Database.open(path).close();
        assertEquals("yes", System.getProperty(RAN), "the danger this test guards against");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE ALIAS hostile AS $$ void run() { System.exit(1); } $$",
            "CREATE VIEW hostile AS SELECT * FROM region", "CREATE TABLE other (id INTEGER)",
            "CREATE FORCE LINKED TABLE hostile('', 'jdbc:h2:mem:x', '', '', 'T')", "CREATE SCHEMA other",
            "CREATE SEQUENCE hostile", "CREATE CONSTANT hostile VALUE 1",
            "CREATE DOMAIN hostile AS VARCHAR DEFAULT 'x'",
            "CREATE SYNONYM hostile FOR region", "COMMENT ON TABLE region IS 'x'",
            "ALTER TABLE region ADD CONSTRAINT hostile CHECK (LENGTH(FILE_READ('/etc/hostname')) > 0)",
            "ALTER TABLE region ALTER COLUMN name SET DEFAULT FILE_READ('/etc/hostname')",
            "ALTER TABLE region ADD COLUMN more VARCHAR GENERATED ALWAYS AS (UPPER(name))",
            "ALTER TABLE region ALTER COLUMN name SET ON UPDATE CURRENT_USER", "CREATE ROLE hostile",
            "CREATE USER hostile PASSWORD ''", "SET MAX_LENGTH_INPLACE_LOB 20",
            "ALTER TABLE region ADD COLUMN thing JAVA_OBJECT",
            "ALTER TABLE region ADD COLUMN thing BLOB"})
    void anythingButOurTablesIsRefused(String sql) throws SQLException {
        add(sql);
        refused();
    }

    @Test
    void aTypeNamedInTheFileIsNotMade() {
        try (MVStore store = new MVStore.Builder().fileName(ReviewFileSystem.storeNameOf(path)).open()) {
            MVMap<String, DataType<?>> types = store.openMap("_", new MVMap.Builder<String, DataType<?>>()
                    .keyType(StringDataType.INSTANCE).valueType(new MetaType<>(null, null)));
            types.put("hostile", new Bait());
        }
        Bait.lay();
        refused();
        assertFalse(Bait.wasTaken());
        assertThrows(SQLException.class, () -> {
            try (Connection connection = Database.open(path); Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE other (id INTEGER)");
                throw new SQLException("opened");
            }
        });
        assertTrue(Bait.wasTaken(), "the danger this test guards against");
    }

    @Test
    void anObjectWrittenInTheFileIsNotRead() {
        try (MVStore store = new MVStore.Builder().fileName(ReviewFileSystem.storeNameOf(path)).open()) {
            MVMap<Integer, Object[]> prepared = store.openMap("openTransactions", new MVMap.Builder<>());
            prepared.put(1, new Object[]{1, new Bait()});
        }
        Bait.lay();
        refused();
        assertFalse(Bait.wasTaken());
    }

    @Test
    void anUnfinishedChangeOfTheTablesIsRefused() {
        try (MVStore store = new MVStore.Builder().fileName(ReviewFileSystem.storeNameOf(path)).open()) {
            TransactionStore transactions = new TransactionStore(store, new ValueDataType());
            transactions.init();
            TransactionMap<Object, Object> catalogue = transactions.begin().openMap("table.0");
            catalogue.remove(catalogue.lastKey());
            store.commit();
        }
        refused();
    }

    private void add(String sql) throws SQLException {
        try (Connection connection = Database.open(path); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void refused() {
        DiskState before = DiskState.of(folder);
        StoreException refused = assertThrows(StoreException.class, () -> ReviewFile.open(path));
        assertEquals(StoreError.UNSAFE, refused.error(), () -> refused.getMessage() + " " + refused.getCause());
        assertEquals(StoreError.UNSAFE,
                assertThrows(StoreException.class, () -> ReviewFile.openReadOnly(path)).error());
        before.assertUnchanged();
    }
}

package se.vagval.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.h2.engine.SysProperties;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.store.fs.FilePath;

/**
 * The one place that starts H2. Before H2 is loaded it is forbidden to load any class that a file names, and given a
 * file system that knows only the files it is handed.
 */
final class Database {
    /** The only user of a file, without a password, as H2's own tools take for granted. */
    static final String USER = "SA";

    private static final String NO_TRACE = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE";
    /** Without it H2 acknowledges a commit half a second before it is on the disk. */
    private static final String DURABLE = ";WRITE_DELAY=0";
    private static final String EXISTING = ";IFEXISTS=TRUE";
    private static final String READ_ONLY = ";ACCESS_MODE_DATA=r";

    static {
        System.setProperty("h2.allowedClasses", "");
        FilePath.register(new ReviewFileSystem());
    }

    private Database() {}

    /** Makes sure that H2 is held back; every way into H2 begins here. */
    static void prepare() {
        if (!SysProperties.ALLOWED_CLASSES.isEmpty()) {
            throw new IllegalStateException("H2 was loaded before it was forbidden to load classes");
        }
    }

    /** A new, empty database. */
    static Connection create(Path file) throws SQLException {
        return source(ReviewFileSystem.nameOf(file), DURABLE).getConnection();
    }

    /** An existing database, to read and write. */
    static Connection open(Path file) throws SQLException {
        return open(ReviewFileSystem.nameOf(file));
    }

    /** An existing database by H2's name for it, to read and write. */
    static Connection open(String name) throws SQLException {
        return source(name, EXISTING + DURABLE).getConnection();
    }

    /** An existing database by H2's name for it, that is not changed by being read. */
    static Connection openReadOnly(String name) throws SQLException {
        return source(name, EXISTING + READ_ONLY).getConnection();
    }

    /** Brings an open database to a version; Flyway's own connections join the open one. */
    static void migrate(String name, Schema schema) {
        Flyway.configure(Database.class.getClassLoader()).dataSource(source(name, EXISTING))
                .locations(schema.locations().toArray(String[]::new)).target(Integer.toString(schema.version()))
                .table(Schema.HISTORY).installedBy("vagval").failOnMissingLocations(true).loggers("slf4j").load()
                .migrate();
    }

    /** Puts every commit so far on the disk itself, past the operating system's own delay. */
    static void force(Connection connection) throws SQLException {
        execute(connection, "CHECKPOINT SYNC");
    }

    /**
     * Closes the database after making its file smaller where it lies. H2's full compaction would put another file in its
     * place, and leave us holding one that is no longer there.
     */
    static void shutdown(Connection connection) throws SQLException {
        try (connection) {
            execute(connection, "SHUTDOWN");
        }
    }

    /** Closes the database of a file that nobody holds, and puts one as small as what it holds in its place. */
    static void shutdownCompact(Connection connection) throws SQLException {
        try (connection) {
            execute(connection, "SHUTDOWN COMPACT");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DataSource source(String name, String settings) {
        prepare();
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:" + name + NO_TRACE + settings);
        source.setUser(USER);
        source.setPassword("");
        return source;
    }
}

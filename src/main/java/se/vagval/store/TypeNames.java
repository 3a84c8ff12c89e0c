package se.vagval.store;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Set;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Reads the names in a file's list of data types without making the objects; H2 would load any class named there. */
final class TypeNames extends BasicDataType<String> {
    private static final String ROWS = "org.h2.mvstore.db.RowDataType$Factory";
    private static final String VALUES = "org.h2.mvstore.db.ValueDataType$Factory";
    private static final String VERSIONED = "org.h2.mvstore.tx.VersionedValueType$Factory";
    private static final Set<String> PLAIN = Set.of("org.h2.mvstore.type.LongDataType",
            "org.h2.mvstore.type.StringDataType", "org.h2.mvstore.type.IntegerDataType",
            "org.h2.mvstore.type.ByteArrayDataType", "org.h2.mvstore.db.NullValueDataType",
            "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type", "org.h2.mvstore.db.LobStorageMap$BlobReference$Type");

    private final Path file;

    TypeNames(Path file) {
        this.file = file;
    }

    /** The name of the type that comes next, past whatever describes it; refuses one that is not H2's own. */
    @Override
    public String read(ByteBuffer buffer) {
        String name = DataUtils.readString(buffer, DataUtils.readVarInt(buffer));
        switch (name) {
            case VERSIONED -> {
                return read(buffer);
            }
            case ROWS -> {
                DataUtils.readVarInt(buffer);
                skipNumbers(buffer);
                skipNumbers(buffer);
                buffer.get();
            }
            case VALUES -> {
                skipNumbers(buffer);
                DataUtils.readVarInt(buffer);
                skipNumbers(buffer);
                buffer.get();
            }
            default -> {
                if (!PLAIN.contains(name)) {
                    throw new StoreException(StoreError.UNSAFE, file, "names the type " + name);
                }
            }
        }
        return name;
    }

    private static void skipNumbers(ByteBuffer buffer) {
        int count = DataUtils.readVarInt(buffer) - 1;
        for (int i = 0; i < count; i++) {
            DataUtils.readVarInt(buffer);
        }
    }

    @Override
    public void write(WriteBuffer buffer, String name) {
        throw new UnsupportedOperationException("read only");
    }

    @Override
    public int getMemory(String name) {
        return 2 * name.length();
    }

    @Override
    public String[] createStorage(int size) {
        return new String[size];
    }
}

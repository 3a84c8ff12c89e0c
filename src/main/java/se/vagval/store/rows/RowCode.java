package se.vagval.store.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Row changes as compressed bytes and back, exactly; names of tables and columns are written out. */
public final class RowCode {
    /** Far more than a review holds; bytes that would unpack to more are taken for damaged. */
    private static final int MOST_BYTES = 1 << 28;

    private RowCode() {}

    /** The changes as bytes. */
    public static byte[] encode(List<RowChange> changes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(changes.size());
            for (RowChange change : changes) {
                write(out, change);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail in this way
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, RowChange change) throws IOException {
        out.writeUTF(change.kind().name());
        out.writeUTF(change.table().name());
        out.writeInt(change.key().size());
        for (Object part : change.key()) {
            CellCode.write(out, part);
        }
        out.writeInt(change.values().size());
        for (Map.Entry<String, Object> value : change.values().entrySet()) {
            out.writeUTF(value.getKey());
            CellCode.write(out, value.getValue());
        }
    }

    /**
     * The changes that bytes hold.
     *
     * @throws BrokenRow
     *             when they hold none
     */
    public static List<RowChange> decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(
                new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            byte[] plain = in.readNBytes(MOST_BYTES);
            return read(new DataInputStream(new ByteArrayInputStream(plain)));
        } catch (IOException | IllegalArgumentException e) {
            throw new BrokenRow("kept rows cannot be read", e);
        }
    }

    private static List<RowChange> read(DataInputStream in) throws IOException {
        List<RowChange> changes = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            RowChange.Kind kind = RowChange.Kind.valueOf(in.readUTF());
            Table table = Table.valueOf(in.readUTF());
            List<Object> key = new ArrayList<>();
            for (int parts = in.readInt(); parts > 0; parts--) {
                key.add(CellCode.read(in));
            }
            Map<String, Object> values = new LinkedHashMap<>();
            for (int columns = in.readInt(); columns > 0; columns--) {
                values.put(in.readUTF(), CellCode.read(in));
            }
            changes.add(new RowChange(kind, table, List.copyOf(key), values));
        }
        return changes;
    }
}

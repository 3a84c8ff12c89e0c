package se.vagval.store.rows;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/** One value of a row as bytes: a letter for its type, then the value. */
final class CellCode {
    private CellCode() {}

    static void write(DataOutputStream out, Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte('-');
            case String text -> {
                out.writeByte('s');
                out.writeInt(text.length());
                out.writeChars(text);
            }
            case Integer number -> {
                out.writeByte('i');
                out.writeInt(number);
            }
            case Double number -> {
                out.writeByte('d');
                out.writeLong(Double.doubleToRawLongBits(number));
            }
            case Boolean flag -> out.writeByte(flag ? 't' : 'f');
            case LocalDate date -> {
                out.writeByte('l');
                out.writeLong(date.toEpochDay());
            }
            case Instant instant -> {
                out.writeByte('n');
                out.writeLong(instant.getEpochSecond());
                out.writeInt(instant.getNano());
            }
            default -> throw new IllegalArgumentException("no code for a " + value.getClass());
        }
    }

    static Object read(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case '-' -> null;
            case 's' -> text(in);
            case 'i' -> in.readInt();
            case 'd' -> Double.longBitsToDouble(in.readLong());
            case 't' -> true;
            case 'f' -> false;
            case 'l' -> LocalDate.ofEpochDay(in.readLong());
            case 'n' -> Instant.ofEpochSecond(in.readLong(), in.readInt());
            default -> throw new IOException("unknown type of value");
        };
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available() / Character.BYTES) { // all is in memory
            throw new IOException("text longer than what is left");
        }
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = in.readChar();
        }
        return new String(text);
    }
}

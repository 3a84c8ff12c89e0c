package se.vagval.store;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.ByteBuffer;

import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Something a file may ask to have made; it remembers every time it was. */
public final class Bait extends BasicDataType<String> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static int taken;

    /** Made by H2 for a type named in a file. */
    public Bait() {
        taken++;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        taken++;
    }

    static void lay() {
        taken = 0;
    }

    static boolean wasTaken() {
        return taken > 0;
    }

    @Override
    public int getMemory(String text) {
        return 0;
    }

    @Override
    public void write(WriteBuffer buffer, String text) {
        buffer.putStringData(text, text.length());
    }

    @Override
    public String read(ByteBuffer buffer) {
        return "";
    }

    @Override
    public String[] createStorage(int size) {
        return new String[size];
    }
}

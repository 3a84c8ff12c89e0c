package se.vagval.text;

import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;

/** Prints a message's argument as its own string, so that the year 2021 does not become "2 021". */
final class PlainArgument extends Format {
    private static final long serialVersionUID = 1L;
    private static final PlainArgument PLAIN = new PlainArgument();

    private PlainArgument() {}

    /** Takes the place of the JDK's own choice for every argument that names no format. */
    static void replaceDefaults(MessageFormat message) {
        Format[] formats = message.getFormats();
        for (int i = 0; i < formats.length; i++) {
            if (formats[i] == null) {
                message.setFormat(i, PLAIN);
            }
        }
    }

    static void check(String key, Object argument) {
        if (argument == null) {
            throw new IllegalArgumentException("An argument of " + key + " is null");
        }
        boolean whole = argument instanceof Integer || argument instanceof Long;
        if (argument instanceof Number && !whole) {
            throw new IllegalArgumentException("An argument of " + key + " is an unprinted number: " + argument);
        }
    }

    @Override
    public StringBuffer format(Object argument, StringBuffer out, FieldPosition position) {
        return out.append(argument);
    }

    @Override
    public Object parseObject(String source, ParsePosition position) {
        throw new UnsupportedOperationException("Messages are only written");
    }
}

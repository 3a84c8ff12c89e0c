package se.vagval.model;

import java.util.List;

import se.vagval.text.Texts;

/**
 * A value that the review cannot hold; names the field and says in Swedish what is wrong with it.
 */
public final class InvalidField extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient List<String> arguments;

    /**
     * @param field
     *            path of the field, dot separated, from the type that refused it
     * @param key
     *            message key of the sentence; its first argument is the field
     * @param arguments
     *            further arguments of the sentence
     */
    public InvalidField(String field, String key, Object... arguments) {
        super(sentence(field, key, arguments));
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments).stream().map(String::valueOf).toList();
    }

    private static String sentence(String field, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = field;
        for (int i = 0; i < arguments.length; i++) {
            all[i + 1] = String.valueOf(arguments[i]);
        }
        return Texts.get(key, all);
    }

    /** Path of the field that was refused. */
    public String field() {
        return field;
    }

    /** Message key of the sentence. */
    public String key() {
        return key;
    }

    /** The same error seen from the type that holds the refused one: {@code path.field}. */
    public InvalidField within(String path) {
        return at(path + "." + field);
    }

    /** The same error with the field named in another way, such as by its place in a file. */
    public InvalidField at(String path) {
        return new InvalidField(path, key, arguments.toArray());
    }
}

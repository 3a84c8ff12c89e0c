package se.vagval.cli;

import se.vagval.text.Texts;

/** The command line asks for what cannot be done; the message is one Swedish sentence. */
final class CliException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CliException(String key, Object... arguments) {
        super(Texts.get(key, arguments));
    }
}

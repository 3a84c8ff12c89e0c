package se.vagval.cli;

import java.util.Optional;

/** The version of the program. */
final class Version {
    private Version() {}

    /** Of the jar it runs from, if it runs from one. */
    static Optional<String> packaged() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }
}

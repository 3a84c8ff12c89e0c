package se.vagval.cli;

import java.util.function.BooleanSupplier;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command: what it is called and takes, and what it does. */
interface Command {
    /** Name, arguments and help. */
    CommandSpec spec();

    /**
     * Does it; what is wrong with what was given is thrown and becomes one line.
     *
     * @param brokenOff
     *            asked between files, whether the user wants no more of them
     */
    void run(ParseResult given, Output output, BooleanSupplier brokenOff);
}

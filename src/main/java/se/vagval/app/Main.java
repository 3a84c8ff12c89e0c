package se.vagval.app;

import se.vagval.cli.Cli;

/** Starts Vägval: the command line when there are arguments, otherwise the window. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        if (args.length > 0) {
            System.exit(Cli.run(args));
        }
    }
}

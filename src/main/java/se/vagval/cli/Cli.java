package se.vagval.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import se.vagval.text.Texts;

/** The command line as a whole: exit code 0, or 2 with one line on standard error that says what is wrong and where. */
public final class Cli {
    /** Exit code of a command that did what it was asked to. */
    public static final int DONE = 0;
    /** Exit code when something was wrong with what was given. */
    public static final int REFUSED = 2;

    private static final List<Command> COMMANDS = List.of(new ExampleCommand(), new CalculateCommand(),
            new ReportCommand(),
            new ImportCommand(),
            new ExportCommand(),
            new RefreshCommand(),
            new FigureCheckCommand());

    private final CommandLine root;
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Output output;

    private final BreakOff watch;

    private Cli(Output output, BreakOff watch) {
        this.output = output;
        this.watch = watch;
        CommandSpec spec = Specs.command("vagval", Texts.get("cli.root.synopsis"), Texts.get("cli.root.description"));
        spec.addOption(OptionSpec.builder("--version").versionHelp(true).description(Texts.get("cli.help.version"))
                .build());
        for (Command command : COMMANDS) {
            CommandSpec own = command.spec();
            commands.put(own.name(), command);
            spec.addSubcommand(own.name(), own);
        }
        root = new CommandLine(spec);
        root.setExpandAtFiles(false); // a review may be called @something
    }

    /**
     * Runs a command on the terminal, and gives the exit code. A command that is broken off (Ctrl+C) leaves no half file.
     *
     * @param faults
     *            the file that unforeseen faults are kept in
     */
    public static int run(Path faults, String... args) {
        Output output = Output.terminal();
        Runnable late = () -> {
            output.error(Texts.get("cli.error.brokenOff"));
            output.finish();
        };
        try (BreakOff watch = BreakOff.watch(late)) {
            int code = attempt(output, watch, faults, args);
            return output.finish() ? code : REFUSED;
        }
    }

    /** Runs a command that writes to the streams given, in UTF-8, and gives the exit code. */
    public static int run(OutputStream out, OutputStream err, Path faults, String... args) {
        Output output = Output.to(out, err);
        int code = attempt(output, new BreakOff(), faults, args);
        return output.finish() ? code : REFUSED;
    }

    /** Says that there is no display for the window. */
    public static void noDisplay() {
        Output output = Output.terminal();
        output.error(Texts.get("cli.error.noDisplay"));
        output.finish();
    }

    /** Says on the terminal that the program could not start, and keeps the details. */
    public static void notStarted(Path faults, Throwable cause, String... args) {
        Output output = Output.terminal();
        new Faults(new FaultLog(faults), List.of(args)).tell(cause, output);
        output.finish();
    }

    private static int attempt(Output output, BreakOff watch, Path faults, String... args) {
        try {
            new Cli(output, watch).execute(args);
            if (!watch.asked()) {
                return DONE;
            }
            output.error(Texts.get("cli.error.brokenOff"));
        } catch (RuntimeException | Error e) {
            if (watch.asked()) { // libraries close what is theirs while the program ends, and the command then meets that
                output.error(Texts.get("cli.error.brokenOff"), e);
            } else {
                new Faults(new FaultLog(faults), List.of(args)).tell(e, output);
            }
        }
        return REFUSED;
    }

    private void execute(String... args) {
        WrongArguments.refuseUnknownCommand(root.getCommandSpec(), args);
        ParseResult given = root.parseArgs(args);
        ParseResult last = given.hasSubcommand() ? given.subcommand() : given;
        if (given.hasMatchedOption(Specs.DETAILS) || last.hasMatchedOption(Specs.DETAILS)) {
            output.tellDetails();
        }
        if (given.isUsageHelpRequested() || last.isUsageHelpRequested()) {
            output.line(last.commandSpec().commandLine().getUsageMessage().stripTrailing());
        } else if (given.isVersionHelpRequested()) {
            version(given);
        } else if (given.hasSubcommand()) {
            refuseBlank(last);
            commands.get(last.commandSpec().name()).run(last, output, watch::asked);
        } else {
            throw new CliException("cli.error.noCommand", String.join(", ", commands.keySet()));
        }
    }

    private void version(ParseResult given) {
        if (!given.unmatched().isEmpty()) { // not refused by picocli beside a request for help
            throw new UnmatchedArgumentException(root, given.unmatched());
        }
        output.line(Texts.get("cli.help.versionIs", Version.packaged().orElse(Texts.get("cli.help.unpackaged"))));
    }

    /** A path of no letters is the folder one stands in, which is never what was meant. */
    private static void refuseBlank(ParseResult given) {
        for (ArgSpec arg : given.matchedArgs()) {
            if (arg.stringValues().stream().anyMatch(String::isBlank)) {
                throw new CliException("cli.error.blank", WrongArguments.label(arg),
                        given.commandSpec().qualifiedName());
            }
        }
    }
}

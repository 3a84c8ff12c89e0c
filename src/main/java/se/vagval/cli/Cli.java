package se.vagval.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import se.vagval.exchange.ExchangeException;
import se.vagval.report.ReportException;
import se.vagval.store.StoreException;
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
            new ExportCommand());

    private final CommandLine root;
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Output output;

    private Cli(Output output) {
        this.output = output;
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

    /** Runs a command on the terminal, and gives the exit code. */
    public static int run(String... args) {
        return run(Output.terminal(), args);
    }

    /** Runs a command that writes to the streams given, and gives the exit code. */
    public static int run(PrintStream out, PrintStream err, String... args) {
        return run(new Output(out, err), args);
    }

    /** Says that there is no display for the window. */
    public static void noDisplay() {
        Output output = Output.terminal();
        output.error(Texts.get("cli.error.noDisplay"));
        output.flush();
    }

    private static int run(Output output, String... args) {
        try {
            new Cli(output).execute(args);
            return DONE;
        } catch (ParameterException e) {
            output.error(WrongArguments.sentence(e));
        } catch (StoreException e) {
            output.error(e.userText());
        } catch (ExchangeException | ReportException | CliException e) {
            output.error(e.getMessage());
        } finally {
            output.flush();
        }
        return REFUSED;
    }

    private void execute(String... args) {
        ParseResult given = root.parseArgs(args);
        ParseResult last = given.hasSubcommand() ? given.subcommand() : given;
        if (last.isUsageHelpRequested()) {
            output.line(last.commandSpec().commandLine().getUsageMessage().stripTrailing());
        } else if (last.isVersionHelpRequested()) {
            output.line(Texts.get("cli.help.versionIs", version()));
        } else if (given.hasSubcommand()) {
            commands.get(last.commandSpec().name()).run(last, output);
        } else {
            throw new CliException("cli.error.noCommand", String.join(", ", commands.keySet()));
        }
    }

    private static String version() {
        String packaged = Cli.class.getPackage().getImplementationVersion();
        return packaged == null ? Texts.get("cli.help.unpackaged") : packaged;
    }
}

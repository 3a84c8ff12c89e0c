package se.vagval.cli;

import java.util.stream.Collectors;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.vagval.text.Texts;

/** What is wrong with the arguments, in one Swedish line that ends with where help is. */
final class WrongArguments {
    private WrongArguments() {}

    static String sentence(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        return Texts.get("cli.error.seeHelp", what(e, command), command.qualifiedName());
    }

    private static String what(ParameterException e, CommandSpec command) {
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched.getUnmatched().getFirst(), command);
            case MissingParameterException missing -> Texts.get("cli.error.missing", missing.getMissing().stream()
                    .map(WrongArguments::label).collect(Collectors.joining(", ")));
            case OverwrittenOptionException twice -> Texts.get("cli.error.twice", label(twice.getOverwritten()));
            default -> Texts.get("cli.error.arguments", String.valueOf(e.getValue()));
        };
    }

    private static String unmatched(String argument, CommandSpec command) {
        if (argument.startsWith("-")) {
            return Texts.get("cli.error.option", argument);
        }
        return command.subcommands().isEmpty() ? Texts.get("cli.error.surplus", argument)
                : Texts.get("cli.error.command", argument, String.join(", ", command.subcommands().keySet()));
    }

    private static String label(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : arg.paramLabel();
    }
}

package se.vagval.cli;

import java.nio.file.Files;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.vagval.store.ReviewFile;
import se.vagval.text.Texts;

/** What is wrong with the arguments, in one Swedish line that ends with where help is. */
final class WrongArguments {
    private static final String OPEN = "--oppna";

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
            return meant(Texts.get("cli.error.option", argument), argument, command.optionsMap().keySet());
        }
        return command.subcommands().isEmpty() ? Texts.get("cli.error.surplus", argument)
                : unknown(argument, command.subcommands().keySet());
    }

    /** Refuses a first word that is neither a command nor an option, before what follows it is taken for the error. */
    static void refuseUnknownCommand(CommandSpec root, String... args) {
        if (args.length == 0 || root.subcommands().containsKey(args[0])) {
            return;
        }
        String first = args[0];
        if (first.equals(OPEN)) {
            throw new CliException("cli.error.open");
        }
        if (!first.startsWith("-")) {
            throw looksLikeFile(first)
                    ? new CliException("cli.error.fileAlone", first, ReviewFile.EXTENSION)
                    : new CliException("cli.error.seeHelp", unknown(first, root.subcommands().keySet()), root.name());
        }
    }

    private static boolean looksLikeFile(String word) {
        String name = word.toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith("." + ReviewFile.EXTENSION)
                || !word.isBlank() && Files.isRegularFile(ReviewSource.path(word));
    }

    private static String unknown(String word, Collection<String> commands) {
        String what = Texts.get("cli.error.command", word, String.join(", ", commands));
        return meant(what, word, commands);
    }

    private static String meant(String sentence, String typed, Collection<String> known) {
        Optional<String> suggestion = Suggestion.among(known, typed);
        return suggestion.map(word -> Texts.get("cli.error.meant", sentence, word)).orElse(sentence);
    }

    static String label(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() + " " + option.paramLabel() : arg.paramLabel();
    }
}

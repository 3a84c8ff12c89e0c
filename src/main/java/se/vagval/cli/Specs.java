package se.vagval.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.vagval.text.Texts;

/** The parts commands are described with, so that all help looks the same. */
final class Specs {
    /** The option that any command takes, and that only errors look at. */
    static final String DETAILS = "--detaljer";

    private static final int WIDTH = 100;

    private Specs() {}

    static CommandSpec command(String name, String synopsis, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().synopsisHeading(Texts.get("cli.help.usage") + " ").customSynopsis(synopsis)
                .descriptionHeading("%n").description(description)
                .parameterListHeading(heading(Texts.get("cli.help.arguments")))
                .optionListHeading(heading(Texts.get("cli.help.options")))
                .commandListHeading(heading(Texts.get("cli.help.commands"))).sortOptions(false).width(WIDTH);
        return spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true)
                .description(Texts.get("cli.help.help")).build())
                .addOption(OptionSpec.builder(DETAILS).description(Texts.get("cli.help.details")).build());
    }

    static PositionalParamSpec argument(int index, String label, boolean required, String description) {
        return PositionalParamSpec.builder().index(Integer.toString(index)).paramLabel(label)
                .arity(required ? "1" : "0..1").required(required).type(String.class).description(description).build();
    }

    static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).arity("1").type(String.class).description(description)
                .build();
    }

    /** An option that may be given several times. */
    static OptionSpec options(String name, String label, String description) {
        return OptionSpec.builder(name).paramLabel(label).arity("1").type(List.class).auxiliaryTypes(String.class)
                .description(description).build();
    }

    /** An option without a value. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).arity("0").type(boolean.class).description(description).build();
    }

    private static String heading(String text) {
        return "%n" + text + "%n";
    }
}

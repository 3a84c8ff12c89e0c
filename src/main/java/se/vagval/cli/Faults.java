package se.vagval.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;

import picocli.CommandLine.ParameterException;
import se.vagval.exchange.ExchangeException;
import se.vagval.figurecheck.document.DocumentException;
import se.vagval.report.ReportException;
import se.vagval.store.StoreException;
import se.vagval.text.Texts;

/** Tells what stopped a command: a foreseen error in its own words, anything else with a code and where the details are. */
final class Faults {
    /** A fault in the program itself; the window's code for the same. */
    private static final String UNFORESEEN = "APP-01";
    private static final String MEMORY = "APP-04";

    private final FaultLog log;
    private final List<String> arguments;

    Faults(FaultLog log, List<String> arguments) {
        this.log = log;
        this.arguments = arguments;
    }

    void tell(Throwable e, Output output) {
        switch (e) {
            case ParameterException wrong -> output.error(WrongArguments.sentence(wrong), wrong);
            case StoreException store -> output.error(store.userText(), store);
            case ExchangeException exchange -> output.error(exchange.getMessage(), exchange);
            case DocumentException document -> output.error(document.getMessage(), document);
            case ReportException report -> output.error(report.getMessage(), report);
            case CliException cli -> output.error(cli.getMessage(), cli);
            // As where the locale is "C": the names of charts have letters that files cannot have there.
            case InvalidPathException name -> output.error(Texts.get("cli.fault.fileName", name.getInput()), name);
            case OutOfMemoryError memory -> keep(Texts.get("cli.fault.memory", MEMORY), memory, output);
            default -> keep(Texts.get("cli.fault.unforeseen", UNFORESEEN), e, output);
        }
    }

    private void keep(String sentence, Throwable fault, Output output) {
        try {
            log.add(fault, arguments);
            output.error(Texts.get("cli.fault.kept", sentence, log.file().toString()), fault);
        } catch (IOException | RuntimeException unwritten) {
            fault.addSuppressed(unwritten);
            output.error(Texts.get("cli.fault.follows", sentence), fault);
            output.trace(fault);
        }
    }
}

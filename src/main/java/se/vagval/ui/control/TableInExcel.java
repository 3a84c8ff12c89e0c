package se.vagval.ui.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import se.vagval.report.ReportException;
import se.vagval.report.excel.StatementWorkbook;
import se.vagval.report.excel.TextTable;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;
import se.vagval.ui.door.ClipboardAccess;
import se.vagval.ui.door.Dialogs;
import se.vagval.ui.door.FileViewer;
import se.vagval.ui.door.Problem;
import se.vagval.ui.door.Tasks;

/** Writes a table as a workbook of its own, in a folder that only this user reads, and has it opened; beside the window. */
public final class TableInExcel {
    private record Opened(Path file, boolean shown) {}

    private static final int MOST_NAME = 100;

    private final Tasks tasks;
    private final Dialogs dialogs;
    private final ClipboardAccess clipboard;
    private final FileViewer viewer;
    private final Clock clock;

    public TableInExcel(Tasks tasks, Dialogs dialogs, ClipboardAccess clipboard, FileViewer viewer, Clock clock) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.clipboard = clipboard;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * Opens a table.
     *
     * @param review
     *            name of the review
     * @param table
     *            makes the table, on another thread
     */
    public void open(String review, MoneyUnit unit, Callable<Statement> table) {
        tasks.run(Texts.get("ui.excel.writing"), _ -> {
            Statement statement = table.call();
            return written(statement.title(), file -> workbook(review, unit).write(statement, file));
        }, this::opened, this::failed);
    }

    /**
     * Opens a table that somebody types in, as it stands.
     *
     * @param review
     *            name of the review
     */
    public void open(String review, MoneyUnit unit, TextTable table) {
        tasks.run(Texts.get("ui.excel.writing"),
                _ -> written(table.title(), file -> workbook(review, unit).write(table, file)), this::opened,
                this::failed);
    }

    private StatementWorkbook workbook(String review, MoneyUnit unit) {
        return new StatementWorkbook(review, unit, LocalDate.now(clock));
    }

    private Opened written(String title, Consumer<Path> write) throws IOException {
        Path file = Files.createTempDirectory("vagval-").resolve(name(title) + ".xlsx");
        write.accept(file);
        return new Opened(file, viewer.open(file));
    }

    /** What no file system takes in a name is left out; the year is seen even where the title is long. */
    private static String name(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N} .,–-]", " ").replaceAll(" +", " ").strip();
        return plain.length() <= MOST_NAME ? plain
                : plain.substring(0, MOST_NAME - 5).strip() + plain.substring(plain.length() - 5);
    }

    private void opened(Opened opened) {
        if (!opened.shown()) {
            clipboard.put(opened.file().toString());
            dialogs.notify(Texts.get("ui.excel.copiedInstead", opened.file().toString()));
        }
    }

    private void failed(Throwable problem) {
        String why = problem instanceof ReportException ? problem.getMessage() : Texts.get("ui.excel.notWritten");
        dialogs.error(Problem.of(Texts.get("ui.excel.failed"), why, "tabell-1", problem));
    }
}

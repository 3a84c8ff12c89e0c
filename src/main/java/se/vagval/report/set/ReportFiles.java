package se.vagval.report.set;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import se.vagval.report.ChartPictures;
import se.vagval.report.ReportInput;
import se.vagval.statement.Statement;
import se.vagval.text.Texts;

/** Where the documents of a review go in a folder. */
public final class ReportFiles {
    private ReportFiles() {}

    /** Every file that a report set of all parts writes, in the order they are written. */
    public static List<Path> of(ReportInput input, Path folder) {
        List<Path> files = new ArrayList<>(List.of(word(folder)));
        if (!input.statements().isEmpty()) {
            files.add(excel(folder));
        }
        files.add(slides(folder));
        if (!input.pages().isEmpty()) {
            files.add(members(folder));
        }
        List<Statement> charted = charted(input);
        for (Statement statement : charted) {
            files.add(chart(folder, statement, charted, ".png"));
            files.add(chart(folder, statement, charted, ".svg"));
        }
        return List.copyOf(files);
    }

    static List<Statement> charted(ReportInput input) {
        return input.statements().stream().filter(s -> ChartPictures.kind(s).isPresent()).toList();
    }

    static Path word(Path folder) {
        return folder.resolve(Texts.get("report.set.file.word"));
    }

    /** Where the report goes as PDF, which is not among the files of {@link #of}: not every computer can make it. */
    public static Path pdf(Path folder) {
        return folder.resolve(Texts.get("report.set.file.pdf"));
    }

    static Path excel(Path folder) {
        return folder.resolve(Texts.get("report.set.file.excel"));
    }

    static Path slides(Path folder) {
        return folder.resolve(Texts.get("report.set.file.powerpoint"));
    }

    static Path members(Path folder) {
        return folder.resolve(Texts.get("report.set.file.members"));
    }

    static Path charts(Path folder) {
        return folder.resolve(Texts.get("report.set.file.charts"));
    }

    static Path chart(Path folder, Statement statement, List<Statement> charted, String ending) {
        return charts(folder).resolve(ChartNames.of(statement, charted) + ending);
    }
}

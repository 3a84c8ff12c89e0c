package se.vagval.report.set;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.powerpoint.PowerPointReport;
import se.vagval.text.Texts;

/** The slides for a meeting. */
record SlidesDocument(ReportInput input, Optional<Path> template) implements Document {
    @Override
    public String doing() {
        return Texts.get("report.set.powerpoint");
    }

    @Override
    public List<Path> files(Path folder) {
        return List.of(folder.resolve(Texts.get("report.set.file.powerpoint")));
    }

    @Override
    public boolean write(List<Path> files, BooleanSupplier cancelled) {
        PowerPointReport.write(files.getFirst(), input, template, Progress.NONE);
        return true;
    }
}

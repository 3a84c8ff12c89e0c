package se.vagval.report.set;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.word.MemberDocument;
import se.vagval.text.Texts;

/** The members' pages. */
record MembersDocument(ReportInput input) implements Document {
    @Override
    public String doing() {
        return Texts.get("report.set.members");
    }

    @Override
    public List<Path> files(Path folder) {
        return List.of(folder.resolve(Texts.get("report.set.file.members")));
    }

    @Override
    public boolean write(List<Path> files, BooleanSupplier cancelled) {
        MemberDocument.write(files.getFirst(), input, Progress.NONE);
        return true;
    }
}

package se.vagval.report.set;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.accessibility.MissingWords;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.word.WordReport;
import se.vagval.text.Texts;

/** The report in Word; what remains to be done for accessibility is told at its end. */
record WordDocument(ReportInput input, Drawn drawn) implements Document {
    @Override
    public String doing() {
        return Texts.get("report.set.word");
    }

    @Override
    public List<Path> files(Path folder) {
        return List.of(folder.resolve(Texts.get("report.set.file.word")));
    }

    @Override
    public boolean write(List<Path> files, BooleanSupplier cancelled) {
        WordReport.write(files.getFirst(), drawn.report(), Progress.NONE);
        return true;
    }

    /** A chart without a sentence is not shut to anyone, but the reader is left to find out what it shows. */
    @Override
    public List<Finding> lacking() {
        Stream<Finding> words = LackingWords.of(input).stream()
                .filter(w -> w.printed() && w.words().kind() == MissingWords.Kind.FINDING).map(LackingWords::finding);
        return Stream.concat(words, LostLinks.of(input).stream()).toList();
    }

    @Override
    public void tell(Path file, List<String> remaining) {
        WordReport.write(file, drawn.report(), remaining);
    }
}

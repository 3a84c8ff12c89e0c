package se.vagval.fx;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.Commission;
import se.vagval.model.Figure;
import se.vagval.model.History;
import se.vagval.model.NamedVersion;
import se.vagval.model.OwnWords;
import se.vagval.model.ReportText;
import se.vagval.model.Review;
import se.vagval.report.ChartPictures;
import se.vagval.report.Progress;
import se.vagval.report.ReportInput;
import se.vagval.report.word.WordReport;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.support.LackingSentence;
import se.vagval.support.SampleLivelihood;
import se.vagval.text.MoneyUnit;
import se.vagval.ui.file.StoredReviewFiles;
import se.vagval.ui.session.ReviewFiles.Opened;

/** Review files to take pictures of: one with nothing in it, and the example with something done to it. */
final class PictureFiles {
    private final Path folder;
    private final StoredReviewFiles files = new StoredReviewFiles(Clock.systemDefaultZone().getZone());

    PictureFiles(Path folder) {
        this.folder = folder;
    }

    Path empty() throws Exception {
        return write("Tom.vagval",
                History.of(Review.empty(Commission.titled("Översyn av samordningsförbunden", 2025))));
    }

    /** With a version that has been sent out, steps on two days, and one of them undone. */
    Path worked() throws Exception {
        Instant now = Instant.now();
        History history = History.of(SampleLivelihood.in(Examples.open("jonkoping")));
        history = history.named(new NamedVersion("version-1", "Utskickad till medlemssamråd 2026-02-24",
                now.minus(Duration.ofDays(9)), "Bilaga 2 till kallelsen."));
        history = history.edited(utilised(history.now(), 0.9), "ändrat utnyttjande", now.minus(Duration.ofDays(1)));
        history = history.edited(dated(history.now(), "RJL 2026/112"), "ändrat diarienummer",
                now.minus(Duration.ofDays(1)).plusSeconds(240));
        history = history.edited(utilised(history.now(), 0.8), "ändrat utnyttjande", now.minusSeconds(1900));
        history = history.edited(
                history.now().edit().reference(Optional.of(history.now().alternatives().getLast().id())).done(),
                "bytt jämförelsealternativ", now.minusSeconds(600));
        return write("Jönköping.vagval", history.movedTo(history.steps().size() - 1));
    }

    /** The example with names as long as any association has. */
    Path longNames() throws Exception {
        Review review = Examples.open("jonkoping");
        Review next = review.edit().associations(review.associations().stream().map(a -> a.edit()
                .name("Samordningsförbundet för finansiell samordning av rehabiliteringsinsatser i " + a.shortName())
                .shortName("Samordningsförbundet " + a.shortName() + " med omnejd").done()).toList()).done();
        return write("Långa.vagval", History.of(next));
    }

    /** The example in a folder with a long name, with words of charts that say nothing and figures that are not there. */
    Path unfinished() throws Exception {
        Review review = LackingSentence.in("", "");
        List<OwnWords> words = List.of("financing", "equity", "municipality.change", "participants").stream()
                .map(s -> new OwnWords(s, "", "diagram.png")).toList();
        List<ReportText> texts = new ArrayList<>(review.texts());
        texts.add(new ReportText("8.2", "", "Staten betalar {financing|staten|alt9} och kommunerna "
                + "{financing|contribution.municipalities|alt3b}."));
        return new PictureFiles(folder.resolve(
                "Översyn av samordningsförbunden i Jönköpings län, underlag till medlemssamråd och beslut våren 2026"))
                .write("Jönköping.vagval", History.of(review.edit().texts(texts)
                        .report(review.report().withWords(words)).done()));
    }

    /** A report as it was written of the example before anything was changed in it. */
    static Path report(Path file) {
        Review review = Examples.open("jonkoping");
        Calculation calculation = Calculation.of(review);
        List<Statement> statements = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all();
        WordReport.write(file, new ReportInput(review, statements, MoneyUnit.TKR, LocalDate.of(2026, 2, 24),
                ChartPictures.of(statements, MoneyUnit.TKR)), Progress.NONE);
        return file;
    }

    /** That report as it may come back: a figure with a tracked change, one written over, and a table taken out. */
    static Path reportWorkedOn(Path file) throws IOException {
        report(file);
        try (FileSystem parts = FileSystems.newFileSystem(file)) {
            Path main = parts.getPath("word/document.xml");
            String cell = "<w:r><w:t xml:space=\"preserve\">17\u00a0622</w:t></w:r>";
            String words = Files.readString(main).replaceFirst(cell, tracked("17\u00a0622", "17\u00a0600"))
                    .replaceFirst(cell, "<w:r><w:t>ca 17 600</w:t></w:r>")
                    .replaceFirst("<w:sdt><w:sdtPr><w:alias w:val=\"Administration .*?</w:tbl></w:sdtContent></w:sdt>",
                            "");
            Files.writeString(main, words);
        }
        return file;
    }

    private static String tracked(String before, String after) {
        String by = " w:author=\"Controller\" w:date=\"2026-02-25T10:00:00Z\"><w:r>";
        return "<w:del w:id=\"901\"" + by + "<w:delText>" + before + "</w:delText></w:r></w:del><w:ins w:id=\"902\""
                + by
                + "<w:t>" + after + "</w:t></w:r></w:ins>";
    }

    /** A file with a review in it. */
    Path review(String name, Review review) throws Exception {
        return write(name + ".vagval", History.of(review));
    }

    /** Another of the examples, as it is bundled. */
    Path example(String id) throws Exception {
        return write(id + ".vagval", History.of(Examples.open(id)));
    }

    private static Review utilised(Review review, double share) {
        List<Alternative> alternatives = review.alternatives().stream()
                .map(a -> a.withChanges(a.changes().stream().map(c -> c instanceof Change.SetUtilisation u
                        ? (Change) new Change.SetUtilisation(u.id(), u.year(), u.association(), Figure.of(share),
                                u.note())
                        : c).toList()))
                .toList();
        return review.edit().alternatives(alternatives).done();
    }

    private static Review dated(Review review, String caseNumber) {
        Commission c = review.commission();
        return review.edit().commission(new Commission(c.title(), c.area(), c.orderedBy(), caseNumber, c.authors(),
                c.ordered(), c.due(), c.question(), c.excluded(), c.recommends(), c.baseYear(), c.horizon(),
                c.priceLevel())).done();
    }

    private Path write(String name, History history) throws Exception {
        Files.createDirectories(folder);
        Path file = folder.resolve(name);
        Opened opened = files.create(file, history.now());
        opened.store().save(history);
        opened.store().close();
        return file;
    }
}

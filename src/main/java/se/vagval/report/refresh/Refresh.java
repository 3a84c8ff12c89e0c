package se.vagval.report.refresh;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import se.vagval.model.Commission;
import se.vagval.report.DocumentFile;
import se.vagval.report.Progress;
import se.vagval.report.ReportException;
import se.vagval.report.control.Addresses;
import se.vagval.report.control.Control;
import se.vagval.report.control.Digest;
import se.vagval.report.control.WrittenDocument;
import se.vagval.report.control.WrittenXml;
import se.vagval.report.refresh.xml.XmlPart;
import se.vagval.text.SwedishDates;
import se.vagval.text.Texts;

/**
 * Gives the tables, charts, sentences and single figures of a document the figures of the review as it is now. Whatever
 * else stands in the document keeps every byte; the document that is read is not touched.
 */
public final class Refresh {
    private static final int STEPS = 3;
    private static final String EDITION = Digest.ofAddress(Addresses.EDITION);
    /** Parts besides the text itself that a control may have been moved to. */
    private static final Set<String> ALSO = Set.of("header", "footer", "footnotes", "endnotes");
    private static final Pattern REFRESHED = Pattern.compile("(.*?) " + Texts.get("report.refresh.file")
            + " [0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]+)?");

    private final WordFile file;
    private final OldPictures old;
    private final String name;
    private final Map<String, XmlPart> parts = new LinkedHashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final Set<String> emptied = new HashSet<>();
    private Optional<WrittenDocument> data = Optional.empty();
    private String dataPart = "";

    private Refresh(WordFile file, Path document) {
        this.file = file;
        this.old = new OldPictures(file);
        this.name = String.valueOf(document.getFileName());
    }

    /**
     * The title of the review that a document was written of, where that is another one.
     *
     * @throws ReportException
     *             with a sentence for the user when it is no document that can be refreshed
     */
    public static Optional<String> otherReview(Path document, Commission commission) {
        Doors.check(document);
        try (WordFile file = WordFile.open(document)) {
            Refresh refresh = new Refresh(file, document);
            refresh.read();
            return refresh.data.filter(d -> !d.isOf(commission)).map(WrittenDocument::title);
        } catch (IOException e) {
            throw new ReportException(Texts.get("report.refresh.error.unreadable", document), e);
        }
    }

    /** Where a refreshed document goes: beside the one it is of, named by the day, numbered where that is taken. */
    public static Path beside(Path document, LocalDate day) {
        String file = String.valueOf(document.getFileName());
        String whole = file.substring(0, file.lastIndexOf('.') < 0 ? file.length() : file.lastIndexOf('.'));
        String base = REFRESHED.matcher(whole).replaceFirst("$1") + " " + Texts.get("report.refresh.file") + " "
                + SwedishDates.date(day);
        Path beside = document.toAbsolutePath().resolveSibling(base + ".docx");
        for (int i = 2; Files.exists(beside); i++) {
            beside = document.toAbsolutePath().resolveSibling(base + " " + i + ".docx");
        }
        return beside;
    }

    /**
     * Writes a refreshed copy of a document.
     *
     * @param target
     *            where the copy goes
     * @param cancelled
     *            asked between the steps; nothing is then written
     * @return what came of it; empty when it was cancelled
     * @throws ReportException
     *             with a sentence for the user when the document cannot be refreshed or the copy cannot be written
     */
    public static Optional<RefreshReport> write(Path document, Path target, RefreshSource source, Progress progress,
            BooleanSupplier cancelled) {
        Doors.check(document);
        if (target.toAbsolutePath().normalize().equals(document.toAbsolutePath().normalize())) {
            throw new ReportException(Texts.get("report.refresh.error.itself", document.getFileName()));
        }
        try (WordFile file = WordFile.open(document)) {
            progress.at(0, STEPS, Texts.get("report.refresh.reading"));
            Refresh refresh = new Refresh(file, document);
            refresh.read();
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            progress.at(1, STEPS, Texts.get("report.refresh.counting"));
            Run run = new Run(source, refresh.data);
            run.fresh(refresh.found.getFirst().tag().unit());
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            progress.at(2, STEPS, Texts.get("report.refresh.changing"));
            refresh.change(run);
            return refresh.finish(document, target, run, cancelled);
        } catch (IOException e) {
            throw new ReportException(Texts.get("report.refresh.error.unreadable", document), e);
        }
    }

    private void read() {
        memory();
        String main = file.main();
        parts.put(main, part(main));
        file.relations(main).stream()
                .filter(r -> ALSO.contains(r.type().substring(r.type().lastIndexOf('/') + 1)))
                .filter(r -> file.bytes(r.target()).isPresent())
                .forEach(r -> parts.computeIfAbsent(r.target(), this::part));
        boolean newer = false;
        for (Map.Entry<String, XmlPart> part : parts.entrySet()) {
            Search.Result result = Search.in(part.getKey(), part.getValue());
            found.addAll(result.found());
            emptied.addAll(result.emptied());
            newer |= result.newer();
        }
        if (found.stream().allMatch(Refresh::isEdition)) {
            throw new ReportException(
                    Texts.get(newer ? "report.refresh.error.newer" : "report.refresh.error.none", name));
        }
    }

    private XmlPart part(String part) {
        try {
            return new XmlPart(file.bytes(part).orElseThrow(() -> new IOException("No " + part)));
        } catch (IOException e) {
            throw file.damaged(e);
        }
    }

    /** Office programs may give the part another name, so it is known by what is in it. */
    private void memory() {
        for (String part : file.parts()) {
            if (part.startsWith("customXml/item") && part.endsWith(".xml") && data.isEmpty()) {
                data = Doors.memory(file.bytes(part).orElseThrow(), name);
                dataPart = part;
            }
        }
    }

    private void change(Run run) {
        TextRefresh texts = new TextRefresh(run);
        TableRefresh tables = new TableRefresh(run);
        PictureRefresh pictures = new PictureRefresh(run, file, old);
        for (Found control : found) {
            XmlPart part = parts.get(control.part());
            run.telling(!control.again());
            Optional<Control> now = run.control(control.tag());
            if (isEdition(control) || !part.isFree(control.from(), control.to())) {
                continue; // or it stands in a table that has been changed, and with it
            }
            if (now.isEmpty()) {
                gone(control, run);
                continue;
            }
            switch (now.get()) {
                case Control.Text text -> texts.refresh(control, part, text);
                case Control.Table table -> tables.refresh(control, part, table);
                case Control.Picture picture -> pictures.refresh(control, part, picture);
            }
        }
        run.telling(true);
        lacking(run);
        if (run.changes().stream().anyMatch(c -> c.kind().isDone())) {
            edition(run, texts);
        }
    }

    /** Which version the figures are of is said at the foot of the pages, and is no figure to tell of. */
    private void edition(Run run, TextRefresh texts) {
        run.telling(false);
        found.stream().filter(Refresh::isEdition).forEach(control -> run.control(control.tag())
                .filter(Control.Text.class::isInstance).map(Control.Text.class::cast)
                .ifPresent(now -> texts.refresh(control, parts.get(control.part()), now)));
    }

    private static boolean isEdition(Found control) {
        return control.tag().id().equals(EDITION);
    }

    private void gone(Found control, Run run) {
        String what = run.written(control.tag().id()).map(Refresh::named)
                .orElse(control.alias().isEmpty() ? Texts.get("report.refresh.unnamed") : control.alias());
        run.tell(new Change(Change.Kind.GONE, control.place(), what, "", ""));
    }

    /**
     * Tables, charts and notes that have come to the review since, and what was written, has changed and is not found. What the user has
     * taken out is not missed, but what has lost its control stands there with its old figures.
     */
    private void lacking(Run run) {
        if (data.isEmpty()) {
            return;
        }
        Set<String> here = found.stream().map(f -> f.tag().id()).collect(Collectors.toSet());
        data.get().controls().values().stream()
                .filter(then -> !here.contains(then.id()) && !emptied.contains(then.id()) && !then.id().equals(EDITION))
                .forEach(then -> run.control(then.id(), data.get().unit())
                        .filter(now -> !now.check().equals(then.check())).ifPresent(now -> missing(then, now, run)));
        String table = "";
        for (Control now : run.fresh(data.get().unit()).fresh().toList()) {
            boolean isNew = !here.contains(now.id()) && data.get().control(now.id()).isEmpty();
            if (now instanceof Control.Table) {
                table = here.contains(now.id()) ? now.name() : "";
            }
            boolean isNote = !table.isEmpty() && now.name().equals(Texts.get("report.control.note", table));
            if (isNew && now instanceof Control.Text text && isNote) {
                run.tell(new Change(Change.Kind.NEW, "", text.name(), "", text.text()));
            } else if (isNew && !(now instanceof Control.Text)) {
                run.tell(new Change(Change.Kind.NEW, "", named(now), "", ""));
            }
        }
    }

    private static void missing(Control then, Control now, Run run) {
        boolean words = then instanceof Control.Text && now instanceof Control.Text;
        run.tell(new Change(Change.Kind.MISSING, "", named(now), words ? ((Control.Text) then).text() : "",
                words ? ((Control.Text) now).text() : ""));
    }

    /** A chart is called as its table is. */
    private static String named(Control control) {
        return control instanceof Control.Picture ? Texts.get("report.refresh.chart", control.name()) : control.name();
    }

    private Optional<RefreshReport> finish(Path document, Path target, Run run, BooleanSupplier cancelled) {
        boolean changed = run.changes().stream().anyMatch(c -> c.kind().isDone());
        if (changed) {
            parts.forEach((part, xml) -> {
                if (xml.isChanged()) {
                    file.put(part, xml.bytes());
                }
            });
            old.takeOut();
            run.remembered().ifPresent(d -> file.put(dataPart, WrittenXml.write(d)));
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            DocumentFile.write(target, file::write);
        }
        return Optional.of(new RefreshReport(document, Optional.of(target).filter(_ -> changed), run.unchanged(),
                data.isPresent(), run.changes()));
    }
}

package se.vagval.report.refresh;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import se.vagval.report.ChartPicture;
import se.vagval.report.ChartPictures;
import se.vagval.report.ReportInput;
import se.vagval.report.control.Control;
import se.vagval.report.control.Tag;
import se.vagval.report.control.WrittenDocument;
import se.vagval.report.figure.NamedFigures;
import se.vagval.report.nativechart.NativeChart;
import se.vagval.report.refresh.xml.Attribute;
import se.vagval.report.refresh.xml.XmlPart;
import se.vagval.report.word.FreshContent;
import se.vagval.report.word.MemberDocument;
import se.vagval.report.word.WordReport;
import se.vagval.text.MoneyUnit;

/** What one refresh knows: what was written, what would be written now, and what it has done so far. */
final class Run {
    private final RefreshSource source;
    private final Optional<WrittenDocument> data;
    private final Map<MoneyUnit, FreshContent> fresh = new EnumMap<>(MoneyUnit.class);
    private final Map<MoneyUnit, NamedFigures> figures = new EnumMap<>(MoneyUnit.class);
    private final Map<String, Control> written = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private int unchanged;
    private boolean telling = true;

    Run(RefreshSource source, Optional<WrittenDocument> data) {
        this.source = source;
        this.data = data;
        data.ifPresent(d -> written.putAll(d.controls()));
    }

    /** What the document would hold if it were written now. */
    FreshContent fresh(MoneyUnit unit) {
        return fresh.computeIfAbsent(unit, this::count);
    }

    private FreshContent count(MoneyUnit unit) {
        WrittenDocument.Kind kind = data.map(WrittenDocument::kind).orElse(WrittenDocument.Kind.REPORT);
        ReportInput given = source.input(kind, unit);
        figures.put(unit, NamedFigures.of(given.statements(), unit));
        return kind == WrittenDocument.Kind.MEMBERS ? MemberDocument.content(given)
                : WordReport.content(given.withCharts(ChartPictures.of(given.statements(), unit)));
    }

    /** What a control would hold if it were written now; empty where the review has it no longer. */
    Optional<Control> control(Tag tag) {
        return control(tag.id(), tag.unit());
    }

    /** The same of an id, in a unit. */
    Optional<Control> control(String id, MoneyUnit unit) {
        return fresh(unit).written().control(id).or(() -> figures.get(unit).ofControl(id)
                .map(f -> new Control.Text(id, f.words(), f.text())));
    }

    Optional<ChartPicture> picture(Tag tag) {
        return fresh(tag.unit()).picture(tag.id());
    }

    Optional<NativeChart> chart(Tag tag) {
        return fresh(tag.unit()).chart(tag.id());
    }

    /** What the document says was written in a control. */
    Optional<Control> written(String id) {
        return data.flatMap(d -> d.control(id));
    }

    /** A control holds what the review says now, apart from what has been told of. */
    void holds(Found found, XmlPart part, Control now) {
        written.put(now.id(), now);
        Tag tag = found.tag().checked(now.check());
        for (Attribute name : found.names()) {
            Tag.of(name.value()).ifPresent(old -> part.set(name, renamed(name.value(), tag)));
        }
    }

    private static String renamed(String name, Tag tag) {
        int at = name.lastIndexOf(tag.id()) + tag.id().length() + 1;
        return name.substring(0, at) + tag.check() + name.substring(at + tag.check().length());
    }

    /** Whether what is done next is told: what the reader of the document sees once is told once. */
    void telling(boolean is) {
        telling = is;
    }

    void tell(Change change) {
        if (telling) {
            changes.add(change);
        }
    }

    void same() {
        unchanged += telling ? 1 : 0;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    int unchanged() {
        return unchanged;
    }

    /** What the document is to remember; empty where it never did. */
    Optional<WrittenDocument> remembered() {
        return data.map(d -> d.with(written, fresh.values().stream().findFirst().map(f -> f.written().date())
                .orElse(d.date())));
    }
}

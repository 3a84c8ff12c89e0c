package se.vagval.report.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import se.vagval.report.ChartPicture;
import se.vagval.report.Markup;
import se.vagval.report.control.Addresses;
import se.vagval.report.control.Control;
import se.vagval.report.control.Digest;
import se.vagval.report.control.Tag;
import se.vagval.report.nativechart.NativeChart;
import se.vagval.report.refresh.xml.ChartValues;
import se.vagval.text.MoneyUnit;
import se.vagval.text.Texts;

/** Writes content controls around what can be refreshed, with a hidden bookmark within, and remembers what they hold. */
final class Controls {
    /** Word takes no longer title of a control. */
    private static final int LONGEST_NAME = 64;

    private final Markup xml;
    private final MoneyUnit unit;
    private final Map<String, Control> written = new LinkedHashMap<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private int bookmarks;
    private int opened;

    Controls(Markup xml, MoneyUnit unit) {
        this.xml = xml;
        this.unit = unit;
    }

    /** What the controls hold, each once, in the order of the document. */
    List<Control> written() {
        return List.copyOf(written.values());
    }

    /** The id of the next bookmark; all of a document are counted together. */
    String bookmark() {
        return Page.text(bookmarks++);
    }

    /** Words in a control, in the line of text. */
    void text(String address, String name, String text, Runnable words) {
        if (text.isEmpty()) {
            return;
        }
        Control control = new Control.Text(Digest.ofAddress(address), name, text);
        open(control);
        mark(control, words);
        close();
    }

    /** Words of a heading: a bookmark only, since a control within would come into the table of contents. */
    void heading(String address, String name, String text, Runnable words) {
        Control control = new Control.Text(Digest.ofAddress(address), name, text);
        written.putIfAbsent(control.id(), control);
        mark(control, words);
    }

    /** Opens a control around a table; its bookmark is set by {@link #mark} in the first cell. */
    Control table(Block.Table table) {
        Control control = of(table);
        open(control);
        return control;
    }

    /** Opens a control around the paragraph of a picture, or of the chart that stands for it. */
    Control picture(Block.Figure figure, Optional<NativeChart> chart) {
        Control control = chart.map(c -> of(figure, c)).orElseGet(() -> of(figure));
        open(control);
        return control;
    }

    private static Control of(Block.Table table) {
        Set<String> taken = new HashSet<>();
        List<Control.Head> heads = new ArrayList<>();
        table.heads().forEach(h -> heads.add(new Control.Head(unique(h.key(), taken), h.text())));
        taken.clear();
        List<Control.Row> rows = new ArrayList<>();
        table.lines().forEach(l -> rows.add(new Control.Row(unique(l.key(), taken), l.kind().name(), l.cells())));
        return new Control.Table(Digest.ofAddress(Addresses.table(table.id())), table.caption(), description(table),
                heads, rows);
    }

    private static Control of(Block.Figure figure) {
        ChartPicture picture = figure.picture();
        return new Control.Picture(Digest.ofAddress(Addresses.chart(figure.id())), figure.caption(),
                picture.alternative(), Digest.ofBytes(picture.png()), (double) picture.height() / picture.width());
    }

    private static Control of(Block.Figure figure, NativeChart chart) {
        try {
            String figures = new ChartValues(chart.xml().getBytes(StandardCharsets.UTF_8)).said();
            return new Control.Picture(Digest.ofAddress(Addresses.chart(figure.id())), figure.caption(),
                    chart.alternative(), Digest.ofText(figures), chart.height() / chart.width());
        } catch (IOException e) {
            throw new IllegalStateException(e); // it has just been written, in memory
        }
    }

    /** What a table is to those who hear it. */
    static String description(Block.Table table) {
        return Texts.get("report.word.table.alternative", table.caption(), table.lines().size(), table.heads().size());
    }

    private static String unique(String key, Set<String> taken) {
        String name = key;
        for (int i = 2; !taken.add(name); i++) {
            name = key + "#" + i;
        }
        return name;
    }

    private void open(Control control) {
        written.putIfAbsent(control.id(), control);
        opened++;
        xml.open("w:sdt").open("w:sdtPr").value("w:alias", shortened(control.name()))
                .value("w:tag", new Tag(unit, control.id(), control.check()).control())
                .value("w:id", Page.text(opened)).close().open("w:sdtContent");
    }

    /** Sets the bookmark of a control around what is written. */
    void mark(Control control, Runnable content) {
        String id = bookmark();
        String name = new Tag(unit, control.id(), control.check())
                .bookmark(copies.merge(control.id(), 1, Integer::sum));
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", name);
        content.run();
        xml.empty("w:bookmarkEnd", "w:id", id);
    }

    void close() {
        xml.close(2);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1).strip() + "…";
    }
}

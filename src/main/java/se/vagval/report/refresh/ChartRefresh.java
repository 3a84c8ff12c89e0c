package se.vagval.report.refresh;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import se.vagval.report.control.Control;
import se.vagval.report.control.Digest;
import se.vagval.report.nativechart.NativeChart;
import se.vagval.report.refresh.xml.ChartValues;

/**
 * Refreshes the part and the workbook of a chart that Word draws: the figures in it, in the looks the user has given it
 * where it is still built as ours.
 */
final class ChartRefresh {
    /** What became of a chart. */
    enum Outcome {
        SAME, DRAWN, BY_HAND
    }

    private final WordFile file;
    private final Map<String, Outcome> refreshed = new HashMap<>();

    ChartRefresh(WordFile file) {
        this.file = file;
    }

    /**
     * Refreshes a chart part.
     *
     * @param written
     *            the fingerprint of what was written there
     * @param mayChange
     *            whether it is not locked
     */
    Outcome refresh(String part, String written, Control.Picture fresh, NativeChart chart, boolean mayChange) {
        Outcome before = refreshed.get(part);
        if (before != null) {
            return before; // a copy of the control shows the same part
        }
        try {
            ChartValues stands = new ChartValues(file.bytes(part).orElseThrow(() -> new IOException("No " + part)));
            String check = Digest.ofText(stands.said());
            Outcome outcome = check.equals(fresh.check()) ? Outcome.SAME
                    : check.equals(written) ? Outcome.DRAWN : Outcome.BY_HAND;
            if (outcome == Outcome.DRAWN && mayChange) {
                draw(part, stands, chart);
            }
            refreshed.put(part, outcome);
            return outcome;
        } catch (IOException e) {
            throw file.damaged(e);
        }
    }

    private void draw(String part, ChartValues stands, NativeChart chart) throws IOException {
        byte[] xml = chart.xml().getBytes(StandardCharsets.UTF_8);
        byte[] alike = stands.with(new ChartValues(xml));
        file.put(part, alike.length > 0 ? alike : new ChartValues(xml).withWorkbook(stands.workbook()));
        Optional<String> workbook = file.relations(part).stream().filter(r -> r.id().equals(stands.workbook()))
                .map(WordFile.Relation::target).findFirst();
        workbook.ifPresent(w -> file.putWorkbook(w, chart.workbook()));
    }
}

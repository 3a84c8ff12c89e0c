package se.vagval.report.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import se.vagval.report.ChartPicture;
import se.vagval.report.ReportInput;
import se.vagval.report.control.Addresses;
import se.vagval.report.control.Control;
import se.vagval.report.control.Digest;
import se.vagval.report.control.WrittenDocument;
import se.vagval.report.nativechart.NativeChart;

/**
 * What the controls of a document hold when it is written now.
 *
 * @param written
 *            what the document remembers of them
 * @param pictures
 *            the pictures by the ids of their controls
 * @param charts
 *            those of them that Word draws itself
 * @param printed
 *            ids of the controls that a new document would have; the others stand in sections that are left out of it
 */
public record FreshContent(WrittenDocument written, Map<String, ChartPicture> pictures,
        Map<String, NativeChart> charts, Set<String> printed) {
    public FreshContent {
        printed = Set.copyOf(printed);
        pictures = Map.copyOf(pictures);
        charts = Map.copyOf(charts);
    }

    static FreshContent of(WrittenDocument.Kind kind, ReportInput input, DocumentXml.Written document) {
        Map<String, ChartPicture> pictures = new HashMap<>();
        Map<String, NativeChart> charts = new HashMap<>();
        for (int i = 0; i < document.figures().size(); i++) {
            String id = Digest.ofAddress(Addresses.chart(document.figures().get(i).id()));
            pictures.put(id, document.figures().get(i).picture());
            Optional.ofNullable(document.charts().get(i + 1)).ifPresent(c -> charts.put(id, c));
        }
        List<Control> controls = new ArrayList<>(document.controls());
        controls.add(FooterXml.edition(input));
        WrittenDocument written = WrittenDocument.of(kind, input.review().commission(), input.unit(), input.date(),
                controls);
        return new FreshContent(written, pictures, charts, written.controls().keySet());
    }

    /** The same with what sections that are left out would hold; a document from before may have them. */
    FreshContent with(FreshContent more) {
        Map<String, Control> controls = new LinkedHashMap<>(written.controls());
        more.written.controls().forEach(controls::putIfAbsent);
        Map<String, ChartPicture> drawn = new HashMap<>(more.pictures);
        drawn.putAll(pictures);
        Map<String, NativeChart> own = new HashMap<>(more.charts);
        own.putAll(charts);
        return new FreshContent(written.with(controls, written.date()), drawn, own, printed);
    }

    /** The controls that a new document would have. */
    public Stream<Control> fresh() {
        return written.controls().values().stream().filter(c -> printed.contains(c.id()));
    }

    /** The chart of a control, where Word draws it. */
    public Optional<NativeChart> chart(String id) {
        return Optional.ofNullable(charts.get(id));
    }

    /** The picture of a control. */
    public Optional<ChartPicture> picture(String id) {
        return Optional.ofNullable(pictures.get(id));
    }
}

package se.vagval.report.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import se.vagval.report.ChartPicture;
import se.vagval.report.ReportInput;
import se.vagval.report.control.Addresses;
import se.vagval.report.control.Digest;
import se.vagval.report.control.WrittenDocument;

/**
 * What the controls of a document hold when it is written now.
 *
 * @param written
 *            what the document remembers of them
 * @param pictures
 *            the pictures by the ids of their controls
 */
public record FreshContent(WrittenDocument written, Map<String, ChartPicture> pictures) {
    public FreshContent {
        pictures = Map.copyOf(pictures);
    }

    static FreshContent of(WrittenDocument.Kind kind, ReportInput input, DocumentXml.Written document) {
        Map<String, ChartPicture> pictures = new HashMap<>();
        document.figures().forEach(f -> pictures.put(Digest.ofAddress(Addresses.chart(f.id())), f.picture()));
        return new FreshContent(WrittenDocument.of(kind, input.review().commission(), input.unit(), input.date(),
                document.controls()), pictures);
    }

    /** The picture of a control. */
    public Optional<ChartPicture> picture(String id) {
        return Optional.ofNullable(pictures.get(id));
    }
}

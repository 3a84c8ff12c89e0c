package se.vagval.report.nativechart;

import java.util.Optional;

import se.vagval.chart.ChartContext;
import se.vagval.chart.ChartData;
import se.vagval.chart.ChartKind;
import se.vagval.chart.ChartText;
import se.vagval.report.ChartPictures;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/**
 * A chart that an office program draws.
 *
 * @param statementId
 *            id of the statement it is drawn from
 * @param xml
 *            the chart part, of content type {@link #CONTENT_TYPE}
 * @param workbook
 *            bytes of an .xlsx with its figures, to be a part of its own that the chart part points at by the relation
 *            {@link #WORKBOOK_RELATION} of type {@link #WORKBOOK_TYPE}; empty where its figures are cells of the workbook
 *            it stands in. Not to be changed
 * @param alternative
 *            what it shows, in words
 * @param width
 *            centimetres
 * @param height
 *            the height at which it is neither cramped nor thin, centimetres
 * @param hasGaps
 *            whether figures are missing, or told in words, of which only a picture can say why
 */
public record NativeChart(String statementId, String xml, byte[] workbook, String alternative, double width,
        double height, boolean hasGaps) {
    /** Content type of the chart part. */
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    /** Type of the relation from a document's part to the chart part. */
    public static final String CHART_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";
    /** Namespace of the element {@code c:chart} by which a drawing shows the chart part. */
    public static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    /** Id of the relation from the chart part to its workbook. */
    public static final String WORKBOOK_RELATION = "rIdData";
    /** Type of the relation from the chart part to its workbook. */
    public static final String WORKBOOK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package";
    /** Content type of the workbook. */
    public static final String WORKBOOK_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * A chart of a statement with a workbook of its own, for Word and PowerPoint.
     *
     * @param context
     *            what it is compared with, so that it has the same scale and colours
     * @return empty where the statement has no chart, or one that office programs cannot draw
     */
    public static Optional<NativeChart> of(Statement statement, MoneyUnit unit, ChartContext context, NativeLook look) {
        return of(statement, unit, context, look, Optional.empty());
    }

    /**
     * The same of figures in the cells of the workbook that it stands in, for Excel. A cell that holds words would be drawn
     * as zero: leave the cells of missing figures empty, or let them hold {@code NA()}.
     *
     * @param cells
     *            where the statement stands
     */
    public static Optional<NativeChart> of(Statement statement, MoneyUnit unit, ChartContext context, NativeLook look,
            ChartCells cells) {
        return of(statement, unit, context, look, Optional.of(cells));
    }

    private static Optional<NativeChart> of(Statement statement, MoneyUnit unit, ChartContext context, NativeLook look,
            Optional<ChartCells> cells) {
        Optional<ChartKind> kind = ChartPictures.kind(statement);
        return kind.flatMap(k -> ChartData.of(k, statement, unit, context)).map(data -> {
            ChartNames names = new ChartNames(data);
            byte[] workbook = cells.isPresent() ? new byte[0] : new DataWorkbook(data, names).bytes();
            References references = cells.<References>map(c -> new SheetReferences(data, c))
                    .orElseGet(() -> new DataReferences(data));
            ChartXml chart = new ChartXml(data, names, references, look, statement.title());
            return new NativeChart(statement.id(), chart.write(cells.isEmpty()), workbook,
                    ChartText.alternative(kind.get(), statement, unit), look.width(), chart.height(), data.hasGaps());
        });
    }
}

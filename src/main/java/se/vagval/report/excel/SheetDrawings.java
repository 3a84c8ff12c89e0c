package se.vagval.report.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import se.vagval.chart.ChartContext;
import se.vagval.report.ChartPicture;
import se.vagval.report.ChartPictures;
import se.vagval.report.nativechart.ChartCells;
import se.vagval.report.nativechart.NativeChart;
import se.vagval.report.nativechart.NativeLook;
import se.vagval.statement.Column;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;

/**
 * Puts the chart of a statement on its sheet: one that office programs draw from the sheet's own cells; a picture where
 * figures are missing, since a cell of words would be drawn as zero, where names are so long that those programs would lay
 * them over each other, where several rows have one name, and of charts that they do not have.
 */
final class SheetDrawings {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
    /** As wide as a page on its side, with its title since that of the sheet may be out of sight. */
    private static final NativeLook LOOK = new NativeLook("Arial", 9, 22, 0, true);

    /** Letters of the longest name that a chart of a spreadsheet has room for beside its bars. */
    private static final int LONGEST_NAME = 50;
    /** How many times as high as a page a chart may be and still be drawn on one. */
    private static final double CLOSER = 1.8;
    /** A line of the title above a picture, centimetres. */
    private static final double TITLE_HEIGHT = 0.6;

    private final ChartContext context;
    private final MoneyUnit unit;
    private final Beside beside;
    private int drawings;

    /** Charts that are compared with those of these statements, amounts in this unit, with the words and pictures given for them. */
    SheetDrawings(List<Statement> statements, MoneyUnit unit, Beside beside) {
        this.beside = beside;
        this.context = new ChartContext(statements, List.of());
        this.unit = unit;
    }

    /** Draws the chart of a statement, if there is one, on the rows that follow; where its figures stand is given. */
    void add(SheetFrame frame, Statement statement, ChartCells cells) throws IOException {
        int row = frame.nextRow() + 1;
        Optional<NativeChart> drawn = NativeChart.of(statement, unit, context, LOOK, cells)
                .filter(c -> !c.hasGaps() && !hasLongNames(statement) && !hasNamesAlike(statement));
        if (drawn.isPresent()) {
            if (canStandOnAPage(drawn.get().height())) {
                chart(frame.sheet(), statement, fitted(statement, cells, drawn.get()), row);
            }
        } else {
            Optional<ChartPicture> picture = beside.picture(statement)
                    .or(() -> ChartPictures.of(statement, unit, context))
                    .filter(p -> height(p) <= PrintPage.highest()).or(() -> wide(statement));
            if (picture.isPresent()) {
                picture(frame, statement, picture.get());
            }
        }
    }

    /** A chart of many alternatives and municipalities would be parted by pages, far from the names of its bars. */
    private static boolean canStandOnAPage(double height) {
        return height <= CLOSER * PrintPage.highest();
    }

    /** One that is made for the page of a document, and would have to be shrunk here, is drawn anew as wide as the page. */
    private Optional<ChartPicture> wide(Statement statement) {
        return ChartPictures.sized(statement, unit, context, LOOK.width(), PrintPage.highest(), LOOK.points());
    }

    private static double height(ChartPicture picture) {
        return LOOK.width() * picture.height() / picture.width();
    }

    private static boolean hasLongNames(Statement statement) {
        return Stream.concat(statement.columns().stream().map(Column::label), statement.rows().stream().map(Row::label))
                .anyMatch(name -> name.length() > LONGEST_NAME);
    }

    /** Its cells name a bar by the association alone, and which alternative it is of stands in a row above. */
    private static boolean hasNamesAlike(Statement statement) {
        Set<String> once = new HashSet<>();
        return statement.rows().stream().filter(r -> r.kind() == Row.Kind.DETAIL).anyMatch(r -> !once.add(r.label()));
    }

    /** One that is somewhat higher than a page is drawn closer, so that it is not parted in print. */
    private NativeChart fitted(Statement statement, ChartCells cells, NativeChart chart) {
        double most = PrintPage.highest();
        return chart.height() <= most ? chart
                : NativeChart.of(statement, unit, context,
                        new NativeLook(LOOK.font(), LOOK.points(), LOOK.width(), most, LOOK.withTitle()), cells)
                        .orElse(chart);
    }

    private void chart(XSSFSheet sheet, Statement statement, NativeChart chart, int row) throws IOException {
        PrintPage.keepTogether(sheet, row, chart.height());
        put(sheet,
                DrawingXml.chart(statement.title(), alternative(statement, chart.alternative()), chart.width(),
                        chart.height(), row),
                NativeChart.CHART_TYPE, "/xl/charts/chart%d.xml", NativeChart.CONTENT_TYPE,
                chart.xml().getBytes(StandardCharsets.UTF_8));
    }

    /** A picture has no title in it, so it stands under one: that of the sheet may be on the page before. */
    private void picture(SheetFrame frame, Statement statement, ChartPicture picture) throws IOException {
        XSSFSheet sheet = frame.sheet();
        double height = height(picture);
        frame.gap();
        int title = frame.nextRow();
        frame.sentence(statement.title(), Look.SECTION);
        int row = frame.nextRow();
        PrintPage.keepTogether(sheet, title, height + TITLE_HEIGHT * (row - title));
        put(sheet,
                DrawingXml.picture(statement.title(), alternative(statement, picture.alternative()), LOOK.width(),
                        height, row),
                RELATIONS + "image", "/xl/media/image%d.png", "image/png", picture.png());
    }

    private String alternative(Statement statement, String programs) {
        return beside.alternatives().getOrDefault(statement.id(), programs);
    }

    private void put(XSSFSheet sheet, String xml, String type, String name, String contentType, byte[] content)
            throws IOException {
        drawings++;
        try {
            PackagePart drawing = part(sheet, "/xl/drawings/drawing%d.xml".formatted(drawings), DRAWING,
                    xml.getBytes(StandardCharsets.UTF_8));
            PackagePart shown = part(sheet, name.formatted(drawings), contentType, content);
            drawing.addRelationship(shown.getPartName(), TargetMode.INTERNAL, type, DrawingXml.SHOWN);
            String id = sheet.getPackagePart()
                    .addRelationship(drawing.getPartName(), TargetMode.INTERNAL, RELATIONS + "drawing").getId();
            sheet.getCTWorksheet().addNewDrawing().setId(id);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static PackagePart part(XSSFSheet sheet, String name, String type, byte[] content)
            throws IOException, InvalidFormatException {
        PackagePart part = sheet.getPackagePart().getPackage().createPart(PackagingURIHelper.createPartName(name),
                type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }
}

package se.vagval.report.nativechart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

import se.vagval.chart.ChartContext;
import se.vagval.chart.ChartData;
import se.vagval.chart.ChartKind;
import se.vagval.chart.ChartText;
import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.Review;
import se.vagval.report.ChartPictures;
import se.vagval.report.OoxmlSchema;
import se.vagval.report.ReportInput;
import se.vagval.report.deck.Deck;
import se.vagval.report.deck.Slide;
import se.vagval.statement.Cell;
import se.vagval.statement.MemberPage;
import se.vagval.statement.Row;
import se.vagval.statement.Statement;
import se.vagval.statement.Statements;
import se.vagval.statement.View;
import se.vagval.text.MoneyUnit;
import se.vagval.theme.ColorToken;
import se.vagval.theme.Contrast;
import se.vagval.theme.Tokens;

/** Charts that office programs draw, as they read them. */
class NativeChartTest {
    private static final NativeLook LOOK = new NativeLook("Arial", 9, 17, 0, false);
    private static final Pattern LABEL = Pattern
            .compile("<c:dLbl><c:idx val=\"(\\d+)\"/><c:numFmt formatCode=\"([^\"]+)\"");
    private static final Pattern LINE_LABEL = Pattern.compile(
            "<c:dLblPos val=\"(.)\"/>.*?<c:showSerName val=\"(.)\"/>");
    private static final List<ChartKind> PICTURES = List.of(ChartKind.WATERFALL, ChartKind.LEAVING_MATRIX);

    private static List<Statement> statements(String example) {
        Calculation calculation = Calculation.of(Examples.open(example));
        return Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).all();
    }

    private static Statement statement(String id) {
        return statements("jonkoping").stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
    }

    private static NativeChart chart(Statement statement) {
        return NativeChart.of(statement, MoneyUnit.TKR, ChartContext.ALONE, LOOK).orElseThrow();
    }

    private static CTPlotArea plot(NativeChart chart) throws XmlException {
        return ChartSpaceDocument.Factory.parse(chart.xml()).getChartSpace().getChart().getPlotArea();
    }

    private static XSSFSheet sheet(NativeChart chart) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(chart.workbook())).getSheetAt(0);
    }

    /** In kronor the figure before a bar to the left stood over the name of its alternative. */
    @Test
    void theAxisOfBarsHasRoomForTheFigureOnEachSide() throws XmlException {
        Review review = Examples.open("jonkoping");
        Calculation calculation = Calculation.of(review);
        ReportInput input = new ReportInput(review,
                Statements.of(calculation, View.of(calculation, MoneyUnit.KR)).all(), MoneyUnit.KR,
                LocalDate.of(2020, 9, 1), List.of());
        Slide.KeyFigure horizon = (Slide.KeyFigure) Deck.of(input).slide("figure.horizon").orElseThrow();
        NativeLook look = new NativeLook("Arial", 18, 30, 12, false);
        NativeChart chart = NativeChart.of(horizon.statement(), MoneyUnit.KR, ChartContext.ALONE, look).orElseThrow();
        CTValAx axis = plot(chart).getValAxArray(0);
        double low = axis.getScaling().getMin().getVal();
        double wide = axis.getScaling().getMax().getVal() - low;
        assertTrue((-6_400_000 - low) / wide * look.width() * 0.72 >= look.widthOf("\u22126\u00a0400\u00a0000"),
                "left");
        assertTrue((low + wide - 19_882_000) / wide * look.width() * 0.72 >= look.widthOf("+19\u00a0882\u00a0000"),
                "right");
    }

    /** Sixteen years had no room beside each other, and each was broken over two lines. */
    @ParameterizedTest
    @CsvSource({"5, 0", "15, -5400000"})
    void yearsWithoutRoomBesideEachOtherReadUpwards(int horizon, int turned) throws XmlException {
        Review review = Examples.open("jonkoping");
        Calculation calculation = Calculation
                .of(review.edit().commission(review.commission().edit().horizon(horizon).done()).done());
        Statement activities = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR)).activities();
        CTPlotArea plot = plot(chart(activities));
        assertEquals(turned, plot.getCatAxArray(0).getTxPr().getBodyPr().getRot());
        assertEquals(0, plot.getValAxArray(0).getTxPr().getBodyPr().getRot());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"})
    void everyPartFollowsTheSchema(String example) throws Exception {
        List<Statement> all = statements(example);
        for (boolean titled : new boolean[]{false, true}) {
            for (Statement s : all) {
                var chart = NativeChart.of(s, MoneyUnit.TKR, new ChartContext(all, List.of()),
                        new NativeLook(NativeLook.THEME_FONT, 14, 25, 12, titled));
                if (chart.isPresent()) {
                    assertEquals(List.of(), OoxmlSchema.faults("dml-chart.xsd", chart.get().xml()), s.id());
                    for (Map.Entry<String, String> part : parts(chart.get().workbook()).entrySet()) {
                        if (part.getKey().matches("xl/[^_]*\\.xml")) {
                            assertEquals(List.of(), OoxmlSchema.faults("sml.xsd", part.getValue()), part.getKey());
                        }
                    }
                }
            }
        }
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void theSchemaSeesAnElementOutOfOrder() throws Exception {
        String right = chart(statement("financing")).xml();
        String wrong = right.replace("<c:barDir val=\"bar\"/><c:grouping val=\"stacked\"/>",
                "<c:grouping val=\"stacked\"/><c:barDir val=\"bar\"/>");
        assertNotEquals(right, wrong);
        assertFalse(OoxmlSchema.faults("dml-chart.xsd", wrong).isEmpty());
    }

    @Test
    void everyChartButThoseThatOnlyAPictureCanShowIsNativeAndTellsTheSameInWords() {
        List<Statement> all = statements("jonkoping");
        for (Statement s : all) {
            var kind = ChartPictures.kind(s);
            var chart = NativeChart.of(s, MoneyUnit.TKR, ChartContext.ALONE, LOOK);
            assertEquals(kind.isPresent() && !PICTURES.contains(kind.get()), chart.isPresent(), s.id());
            chart.ifPresent(c -> assertEquals(ChartText.alternative(kind.orElseThrow(), s, MoneyUnit.TKR),
                    c.alternative()));
        }
    }

    @Test
    void linesShowTheStatementsFiguresInItsOrder() throws Exception {
        Statement activities = statement("activities");
        CTLineSer[] lines = plot(chart(activities)).getLineChartArray(0).getSerArray();
        assertEquals(activities.rows().stream().map(Row::label).toList(),
                List.of(lines).stream().map(l -> l.getTx().getStrRef().getStrCache().getPtArray(0).getV()).toList());
        for (int r = 0; r < lines.length; r++) {
            CTNumVal[] points = lines[r].getVal().getNumRef().getNumCache().getPtArray();
            for (CTNumVal point : points) {
                Cell cell = activities.rows().get(r).cells().get((int) point.getIdx());
                assertEquals(activities.value(cell).orElseThrow() / 1000, Double.parseDouble(point.getV()), 1e-9);
            }
        }
    }

    @Test
    void aMissingFigureIsAGapAndNoZero() throws Exception {
        Statement equity = statement("equity");
        NativeChart chart = chart(equity);
        assertTrue(chart.hasGaps());
        CTBarSer limit = plot(chart).getBarChartArray(0).getSerArray(1);
        List<Row> rows = equity.rows().stream().filter(r -> r.kind() == Row.Kind.DETAIL).toList();
        List<Integer> known = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            if (equity.value(rows.get(r).cells().get(2)).isPresent()) {
                known.add(r);
            }
        }
        assertTrue(known.size() < rows.size());
        assertEquals(known, List.of(limit.getVal().getNumRef().getNumCache().getPtArray()).stream()
                .map(p -> (int) p.getIdx()).toList());
        assertEquals(rows.size(), limit.getVal().getNumRef().getNumCache().getPtCount().getVal());
        XSSFSheet sheet = sheet(chart);
        for (int r = 0; r < rows.size(); r++) {
            assertEquals(!known.contains(r), sheet.getRow(r + 1).getCell(2) == null);
        }
        assertEquals("gap", ChartSpaceDocument.Factory.parse(chart.xml()).getChartSpace().getChart().getDispBlanksAs()
                .getVal().toString());
    }

    /** Where a bar ends before its limit, the two figures would stand on each other. */
    @Test
    void aLimitIsToldWithinTheBarThatGoesPastIt() throws Exception {
        Statement equity = statement("equity");
        String xml = chart(equity).xml();
        String limit = xml.substring(xml.lastIndexOf("<c:ser>"), xml.lastIndexOf("</c:ser>"));
        Set<Integer> untold = Pattern.compile("<c:dLbl><c:idx val=\"(\\d+)\"/><c:delete val=\"1\"/>").matcher(limit)
                .results()
                .map(m -> Integer.parseInt(m.group(1))).collect(Collectors.toSet());
        List<Row> rows = equity.rows().stream().filter(r -> r.kind() == Row.Kind.DETAIL).toList();
        int told = 0;
        for (int r = 0; r < rows.size(); r++) {
            OptionalDouble share = equity.value(rows.get(r).cells().get(1));
            OptionalDouble most = equity.value(rows.get(r).cells().get(2));
            boolean over = share.isPresent() && most.isPresent() && share.getAsDouble() > most.getAsDouble();
            assertEquals(!over, untold.contains(r), rows.get(r).label());
            told += over ? 1 : 0;
        }
        assertTrue(told > 0);
        assertTrue(limit.contains("<c:dLblPos val=\"inEnd\"/>"));
    }

    @Test
    void itsWorkbookHoldsWhatItsFormulasPointAt() throws Exception {
        for (String id : List.of("financing", "activities", "equity", "municipalities", "participants")) {
            NativeChart chart = chart(statement(id));
            XSSFSheet sheet = sheet(chart);
            CTPlotArea plot = plot(chart);
            boolean lines = plot.sizeOfLineChartArray() > 0;
            int series = lines ? plot.getLineChartArray(0).sizeOfSerArray() : plot.getBarChartArray(0).sizeOfSerArray();
            for (int s = 0; s < series; s++) {
                var values = lines ? plot.getLineChartArray(0).getSerArray(s).getVal()
                        : plot.getBarChartArray(0).getSerArray(s).getVal();
                var named = lines ? plot.getLineChartArray(0).getSerArray(s).getTx()
                        : plot.getBarChartArray(0).getSerArray(s).getTx();
                if (named.isSetV()) {
                    // A sum has no name in the legend, also when cells are read anew; in the workbook it has.
                    assertEquals(" ", named.getV());
                    assertEquals("financing", id);
                    assertEquals(series - 1, s);
                } else {
                    assertEquals(cells(sheet, named.getStrRef().getF()).getFirst().getStringCellValue(),
                            named.getStrRef().getStrCache().getPtArray(0).getV());
                }
                List<XSSFCell> cells = cells(sheet, values.getNumRef().getF());
                assertEquals(values.getNumRef().getNumCache().getPtCount().getVal(), cells.size());
                for (CTNumVal point : values.getNumRef().getNumCache().getPtArray()) {
                    assertEquals(Double.parseDouble(point.getV()), cells.get((int) point.getIdx())
                            .getNumericCellValue());
                }
            }
            assertEquals(1, sheet.getTables().size());
            assertEquals(series + 1, sheet.getTables().getFirst().getColumnCount());
        }
    }

    private static List<XSSFCell> cells(XSSFSheet sheet, String formula) {
        assertTrue(formula.startsWith(sheet.getSheetName() + "!"), formula);
        List<XSSFCell> cells = new ArrayList<>();
        for (CellReference at : new AreaReference(formula, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
            cells.add(sheet.getRow(at.getRow()) == null ? null : sheet.getRow(at.getRow()).getCell(at.getCol()));
        }
        return cells;
    }

    @Test
    void theSumFollowsItsPartsWhenTheyAreEdited() throws Exception {
        XSSFSheet sheet = sheet(chart(statement("financing")));
        XSSFCell sum = sheet.getRow(1).getCell(4);
        assertEquals(CellType.FORMULA, sum.getCellType());
        double before = sum.getNumericCellValue();
        sheet.getRow(1).getCell(1).setCellValue(sheet.getRow(1).getCell(1).getNumericCellValue() + 100);
        double after = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluate(sum).getNumberValue();
        assertEquals(before + 100, after, 1e-6);
    }

    @Test
    void whatIsComparedStandsOnOneScaleThatBeginsAtZero() throws Exception {
        Statement one = statement("financing");
        Statement alone = one.withColumns(c -> c.key().equals(one.columns().get(2).key()));
        CTValAx low = plot(chart(alone)).getValAxArray(0);
        CTValAx together = plot(NativeChart.of(alone, MoneyUnit.TKR, new ChartContext(List.of(one), List.of()), LOOK)
                .orElseThrow()).getValAxArray(0);
        CTValAx all = plot(chart(one)).getValAxArray(0);
        assertTrue(low.getScaling().getMax().getVal() < all.getScaling().getMax().getVal());
        assertEquals(all.getScaling().getMax().getVal(), together.getScaling().getMax().getVal());
        assertEquals(0, all.getScaling().getMin().getVal());
        assertEquals(0, plot(chart(statement("activities"))).getValAxArray(0).getScaling().getMin().getVal());
    }

    @Test
    void kronorPerInhabitantDoNotSetTheScaleOfKronor() throws Exception {
        List<Statement> all = statements("jonkoping");
        ChartContext context = new ChartContext(all, List.of());
        double perInhabitant = plot(NativeChart.of(statement("municipalities.perCapita"), MoneyUnit.TKR, context, LOOK)
                .orElseThrow()).getValAxArray(0).getScaling().getMax().getVal();
        assertTrue(perInhabitant < 100, "" + perInhabitant);
    }

    @Test
    void anAlternativeKeepsItsColourDashAndMarkerWhicheverAreHidden() throws Exception {
        Statement activities = statement("activities");
        List<String> alternatives = activities.rows().stream().map(Row::key).toList();
        Statement fewer = new Statement(activities.id(), activities.title(), "", "", activities.columns(),
                activities.rows().subList(2, 3), List.of(), activities.evaluation());
        CTLineSer all = plot(chart(activities)).getLineChartArray(0).getSerArray(2);
        CTLineSer one = plot(NativeChart.of(fewer, MoneyUnit.TKR, new ChartContext(List.of(), alternatives), LOOK)
                .orElseThrow()).getLineChartArray(0).getSerArray(0);
        assertEquals(all.getSpPr().xmlText(), one.getSpPr().xmlText());
        assertEquals(all.getMarker().xmlText(), one.getMarker().xmlText());
    }

    @Test
    void linesDifferInDashAndMarkerAndBarsInPattern() throws Exception {
        CTLineSer[] lines = plot(chart(statement("activities"))).getLineChartArray(0).getSerArray();
        assertEquals(lines.length, List.of(lines).stream().map(l -> l.getSpPr().getLn().getPrstDash().getVal())
                .distinct().count());
        assertEquals(lines.length, List.of(lines).stream().map(l -> l.getMarker().getSymbol().getVal()).distinct()
                .count());
        CTBarSer[] bars = plot(chart(statement("municipalities"))).getBarChartArray(0).getSerArray();
        assertEquals(bars.length, List.of(bars).stream().map(b -> b.getSpPr().xmlText())
                .map(x -> x.replaceFirst("(?s).*prst=\"(\\w+)\".*", "$1")).distinct().count());
    }

    @Test
    void whatIsDrawnCanBeSeenOnItsGround() throws Exception {
        String ground = Tokens.light().hex(ColorToken.PANEL);
        for (String id : List.of("financing", "activities", "equity", "municipalities", "participants")) {
            ChartData data = ChartData.of(ChartPictures.kind(statement(id)).orElseThrow(), statement(id),
                    MoneyUnit.TKR, ChartContext.ALONE).orElseThrow();
            for (ChartData.Series series : data.series()) {
                double contrast = Contrast.ratio(ground, "#" + SeriesLook.color(series));
                assertTrue(contrast >= 3, series.name() + " " + contrast);
                if (series.role() == ChartData.Role.PARTY) {
                    assertTrue(Contrast.ratio("#" + SeriesLook.textOn(series), "#" + SeriesLook.color(series)) >= 4.5);
                }
            }
        }
    }

    @Test
    void aDifferenceThatRoundsToZeroHasNoSign() throws Exception {
        Statement perInhabitant = statement("municipalities.perCapita");
        ChartData data = ChartData.of(ChartKind.CHANGE_PER_MUNICIPALITY, perInhabitant, MoneyUnit.TKR,
                ChartContext.ALONE).orElseThrow();
        CTBarSer[] bars = plot(chart(perInhabitant)).getBarChartArray(0).getSerArray();
        int found = 0;
        for (int s = 0; s < bars.length; s++) {
            Matcher label = LABEL.matcher(bars[s].getDLbls().xmlText());
            while (label.find()) {
                int at = Integer.parseInt(label.group(1));
                assertEquals("0", data.series().get(s).points().get(at).text());
                assertNotEquals(OptionalDouble.of(0), data.series().get(s).points().get(at).value());
                assertFalse(label.group(2).contains("+"));
                found++;
            }
        }
        assertTrue(found > 0);
    }

    @Test
    void namesThatAreLongOrAlikeAreHeldByTheTable() throws Exception {
        Statement activities = statement("activities");
        String name = "Gemensam administration ".repeat(13);
        Statement long3 = new Statement("activities", "", "", "", activities.columns(),
                activities.rows().stream().map(r -> new Row(r.key(), name, r.kind(), r.cells())).toList(), List.of(),
                activities.evaluation());
        NativeChart chart = chart(long3);
        List<String> heads = new ArrayList<>();
        sheet(chart).getRow(0).forEach(c -> heads.add(c.getStringCellValue()));
        assertEquals(heads.size(), heads.stream().distinct().count());
        assertTrue(heads.stream().allMatch(h -> h.length() <= 80));
        assertTrue(chart.xml().contains("<c:legend>"), "Names too long to stand where lines end stand in a legend");
    }

    private static List<String> labels(NativeChart chart) {
        return LINE_LABEL.matcher(chart.xml()).results().map(r -> r.group(1) + r.group(2)).toList();
    }

    @Test
    void linesThatEndApartAreNamedThereAndOthersInALegendWithTheFiguresThatHaveRoom() {
        Statement apart = statements("stockholm").stream().filter(s -> s.id().equals("activities")).findFirst()
                .orElseThrow();
        assertFalse(chart(apart).xml().contains("<c:legend>"));
        assertEquals(List.of("r1", "r1", "r1"), labels(chart(apart)));
        NativeChart close = chart(statement("activities"));
        assertTrue(close.xml().contains("<c:legend>"));
        assertEquals(List.of("t0", "r0", "r0"), labels(close), "the second line ends as the first does");
        assertFalse(close.xml().substring(close.xml().indexOf("<c:ser>"), close.xml().indexOf("<c:legend>"))
                .contains("<c:manualLayout>"), "a label that is moved has a line drawn to it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "trelleborg", "statskontoret"})
    void linesOfALowDiagramKeepItsHeightWhateverTheirLegend(String example) throws Exception {
        Calculation calculation = Calculation.of(Examples.open(example));
        Statements all = Statements.of(calculation, View.of(calculation, MoneyUnit.TKR));
        NativeLook low = new NativeLook("Arial", 9, 17, 2.6, false);
        for (Statement years : all.memberPages().stream().map(MemberPage::years).toList()) {
            CTPlotArea plot = plot(NativeChart.of(years, MoneyUnit.TKR, ChartContext.ALONE, low).orElseThrow());
            assertTrue(plot.getLayout().getManualLayout().getH().getVal() >= 0.6, years.title());
        }
    }

    @Test
    void aLegendOfLongNamesStandsBesideTheLinesOfAHighDiagramAndLeavesThemMoreWidthThanItTakes() throws Exception {
        Statement activities = statement("activities");
        List<Row> rows = activities.rows().stream().map(r -> new Row(r.key(), r.label() + " med samordnad".repeat(12),
                r.kind(), r.cells())).toList();
        NativeChart chart = chart(new Statement(activities.id(), activities.title(), activities.finding(),
                activities.rowHeader(), activities.columns(), rows, activities.notes(), activities.evaluation()));
        assertTrue(chart.xml().contains("<c:legendPos val=\"r\"/>"));
        var plot = plot(chart).getLayout().getManualLayout();
        assertTrue(plot.getW().getVal() >= 0.42 && plot.getH().getVal() >= 0.6, plot.toString());
    }

    @Test
    void theSameFiguresGiveTheSameBytes() {
        Statement financing = statement("financing");
        assertArrayEquals(chart(financing).workbook(), chart(financing).workbook());
    }

    @Test
    void figuresInASheetArePointedAtWhereTheyStand() throws Exception {
        Statement equity = statement("equity");
        NativeChart chart = NativeChart.of(equity, MoneyUnit.TKR, ChartContext.ALONE, LOOK,
                new ChartCells.Block("Eget kapital", 3, 0, 1)).orElseThrow();
        assertEquals(0, chart.workbook().length);
        CTBarSer share = plot(chart).getBarChartArray(0).getSerArray(0);
        assertEquals("'Eget kapital'!$C$4", share.getTx().getStrRef().getF());
        // Rows 5, 9, 13 and 15 of the sheet hold the alternatives' names.
        assertEquals("('Eget kapital'!$C$6:$C$8,'Eget kapital'!$C$10:$C$12,'Eget kapital'!$C$14,'Eget kapital'!$C$16)",
                share.getVal().getNumRef().getF());
        CTLineSer line = plot(NativeChart.of(statement("activities"), MoneyUnit.TKR, ChartContext.ALONE, LOOK,
                new ChartCells.Block("Verksamhet", 3, 0, 1)).orElseThrow()).getLineChartArray(0).getSerArray(1);
        assertEquals("Verksamhet!$B$6:$G$6", line.getVal().getNumRef().getF());
        assertEquals("Verksamhet!$B$4:$G$4", line.getCat().getStrRef().getF());
        assertFalse(chart.xml().contains("externalData"));
    }
}

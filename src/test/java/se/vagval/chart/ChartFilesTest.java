package se.vagval.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.xml.parsers.DocumentBuilderFactory;

import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import se.vagval.statement.Statement;
import se.vagval.text.MoneyUnit;
import se.vagval.theme.FontFile;
import se.vagval.theme.Tokens;

class ChartFilesTest {
    private static JFreeChart chart(ChartKind kind) {
        return Charts.draw(kind, Jonkoping.of(kind), new ChartStyle(Tokens.light(), MoneyUnit.TKR, 1));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(String svg) throws Exception {
        var nodes = parsed(svg).getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().replace('\u00a0', ' '));
        }
        return texts;
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void pngHasTheSizeTimesTheScale(ChartKind kind) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(ChartFiles.png(chart(kind), 500, 310, 2.5)));
        assertEquals(1250, image.getWidth());
        assertEquals(775, image.getHeight());
    }

    /** A layout that ended within the last row of pixels left it black under the picture, as a line nobody had drawn. */
    @ParameterizedTest
    @ValueSource(ints = {309, 310, 311, 312})
    void theLastRowAndColumnAreBackground(int size) {
        BufferedImage image = ChartFiles.image(chart(ChartKind.ACTIVITIES_PER_YEAR), 500 + size, size, 300.0 / 96);
        int background = image.getRGB(0, 0);
        for (int x = 0; x < image.getWidth(); x++) {
            assertEquals(background, image.getRGB(x, image.getHeight() - 1));
        }
        for (int y = 0; y < image.getHeight(); y++) {
            assertEquals(background, image.getRGB(image.getWidth() - 1, y));
        }
    }

    /** Every pixel is read back as it was drawn, and a program that places the picture knows how large it is in print. */
    @ParameterizedTest
    @ValueSource(doubles = {1, 2.5, 300.0 / 96})
    void pngIsThePictureAndItsResolution(double scale) throws IOException {
        JFreeChart chart = chart(ChartKind.FINANCING_STACKED);
        BufferedImage drawn = ChartFiles.image(chart, 501, 311, scale);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(
                new ByteArrayInputStream(ChartFiles.png(chart, 501, 311, scale))));
        BufferedImage read = reader.read(0);
        assertArrayEquals(drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth()),
                read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth()));
        Element size = (Element) ((Element) reader.getImageMetadata(0).getAsTree("javax_imageio_1.0"))
                .getElementsByTagName("HorizontalPixelSize").item(0);
        assertEquals(25.4 / (96 * scale), Double.parseDouble(size.getAttribute("value")), 1e-4);
    }

    @ParameterizedTest
    @EnumSource(ChartKind.class)
    void svgIsXmlWithTitleDescriptionAndLanguage(ChartKind kind) throws Exception {
        Element svg = parsed(ChartFiles.svg(chart(kind), 520, 320)).getDocumentElement();
        assertEquals("svg", svg.getTagName());
        assertEquals("img", svg.getAttribute("role"));
        assertEquals("sv-SE", svg.getAttribute("xml:lang"));
        assertEquals(Jonkoping.of(kind).title(), svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(ChartText.alternative(kind, Jonkoping.of(kind), MoneyUnit.TKR),
                svg.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void svgWithoutTitleIsNamedByTheTextAlternative() throws Exception {
        Statement statement = Jonkoping.of(ChartKind.WATERFALL);
        ChartStyle style = new ChartStyle(Tokens.dark(), MoneyUnit.MNKR, 1).withoutTitle();
        String svg = ChartFiles.svg(Charts.draw(ChartKind.WATERFALL, statement, style), 400, 300);
        assertEquals(ChartText.alternative(ChartKind.WATERFALL, statement, MoneyUnit.MNKR),
                parsed(svg).getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void lettersWithMeaningInXmlAreEscaped() throws Exception {
        Statement statement = SampleStatements.financing(List.of("A & <B>"), new double[]{2, 1, 1});
        JFreeChart chart = Charts.draw(ChartKind.FINANCING_STACKED, statement,
                new ChartStyle(Tokens.light(), MoneyUnit.KR, 1));
        assertTrue(texts(ChartFiles.svg(chart, 520, 200)).contains("A & <B>"));
    }

    @Test
    void svgTextIsTextInTheBundledFontWithFallbacks() {
        String svg = ChartFiles.svg(chart(ChartKind.FINANCING_STACKED), 520, 240);
        assertTrue(svg.contains("font-family=\"IBM Plex Sans, Noto Sans, Segoe UI, Arial, sans-serif\""));
        assertTrue(svg.contains("font-family=\"IBM Plex Sans SemiBold, IBM Plex Sans, "));
    }

    @Test
    void sameChartGivesTheSameFile() {
        assertEquals(ChartFiles.svg(chart(ChartKind.EQUITY_LADDER), 520, 240), ChartFiles.svg(chart(
                ChartKind.EQUITY_LADDER), 520, 240));
    }

    @Test
    void bundledFontsAreRead() {
        assertEquals(FontFile.REGULAR.family(), Typeface.regular().getFamily());
        assertEquals(FontFile.SEMI_BOLD.family(), Typeface.strong().getFamily());
        assertEquals(-1, Typeface.strong().canDisplayUpTo("ÅÄÖåäö 0123456789 \u2212\u2026\u00a0%"));
    }

    @Test
    void financingPrintsPartiesPartsAndSums() throws Exception {
        List<String> texts = texts(ChartFiles.svg(chart(ChartKind.FINANCING_STACKED), 520, 240));
        assertTrue(texts.containsAll(List.of("Staten", "Region", "Kommuner", "Som idag", "Gemensam adm.", "Länsförbund",
                "8 811", "8 011", "4 006", "17 622", "16 022")), texts::toString);
    }

    @Test
    void waterfallPrintsSignsAndSaysThatItIsCut() throws Exception {
        List<String> texts = texts(ChartFiles.svg(chart(ChartKind.WATERFALL), 520, 300));
        assertTrue(texts.containsAll(List.of("15 185", "\u2212800", "+510", "14 095",
                "Första och sista stapeln är avkortade: axeln börjar inte vid noll.")), texts::toString);
    }

    @Test
    void linesAreNamedWithTheirLastFigureAndBeginAtZero() throws Exception {
        List<String> texts = texts(ChartFiles.svg(chart(ChartKind.ACTIVITIES_PER_YEAR), 520, 300));
        assertTrue(texts.containsAll(List.of("2020", "2025", "Gemensam adm.", "15 004", "Länsförbund", "13 776", "0")),
                texts::toString);
    }

    /** Of sixteen years every second was named, and the last, which the figures beside the lines are of, was not. */
    @ParameterizedTest
    @CsvSource({"16, 3", "15, 2", "14, 2", "6, 1"})
    void theLastYearIsNamedAndTheOthersEvenlyBefore(int count, int step) throws Exception {
        double[] values = IntStream.range(0, count).mapToDouble(i -> 15e6 - i * 1e5).toArray();
        Statement years = SampleStatements.activities(List.of("Som idag", "Gemensam adm."), 2019, values, values);
        List<String> texts = texts(ChartFiles.svg(Charts.draw(ChartKind.ACTIVITIES_PER_YEAR, years,
                new ChartStyle(Tokens.light(), MoneyUnit.TKR, 1)), 520, 300));
        int last = 2019 + count - 1;
        assertEquals(IntStream.rangeClosed(2019, last).filter(y -> (last - y) % step == 0).mapToObj(String::valueOf)
                .toList(), texts.stream().filter(t -> t.matches("20[1-3][0-9]")).toList());
    }

    @Test
    void equityTellsTheLadderWhatIsOverItAndWhereItCannotBeDecided() throws Exception {
        List<String> texts = texts(ChartFiles.svg(chart(ChartKind.EQUITY_LADDER), 620, 240));
        assertTrue(texts.containsAll(List.of("8,8 %", "14,1 %", "32,9 %", "Trappan 20,0 %", "661 tkr över trappan",
                "trappan kan inte avgöras")), texts::toString);
    }
}

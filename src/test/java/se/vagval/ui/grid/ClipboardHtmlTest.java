package se.vagval.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** What LibreOffice 7.4 writes of a sheet with a line break, merged cells and formats, and what Excel and Word do. */
class ClipboardHtmlTest {
    private static final String LIBRE_OFFICE_TEXT = """
            tkr\t"Södra
            Vätterbygden"\tHöglandet\t
            Eget kapital\t1\u00a0234\u00a0568\t-229\ta & b
            Utnyttjande\t35 %\t\t2
            """;
    private static final String LIBRE_OFFICE = """
            <!DOCTYPE html>
            <html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
            <style type="text/css">
              body,div,table { font-family:"Liberation Sans"; font-size:x-small }
              a.comment-indicator:hover + comment { background:#ffd; }
            </style></head>
            <body>
            <table cellspacing="0" border="0">
              <colgroup span="4" width="85"></colgroup>
              <tr>
                <td height="32" align="left">tkr</td>
                <td align="left">Södra<br>Vätterbygden</td>
                <td colspan=2 align="left">Höglandet</td>
                </tr>
              <tr>
                <td height="17" align="left">Eget kapital</td>
                <td align="right" sdval="1234567.891" sdnum="1033;1053;#&nbsp;##0">1&nbsp;234&nbsp;568</td>
                <td align="right" sdval="-229.4" sdnum="1033;1053;#&nbsp;##0">-229</td>
                <td align="left">a &amp; b</td>
              </tr>
              <tr>
                <td height="17" align="left">Utnyttjande</td>
                <td align="right" sdval="0.3456" sdnum="1033;1053;0&quot; &quot;%">35 %</td>
                <td align="left"><br></td>
                <td align="right" sdval="2" sdnum="1033;1053;#&nbsp;##0">2</td>
              </tr>
            </table>
            <!-- ***** -->
            </body></html>
            """;
    private static final String EXCEL = """
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>
            <!--table {mso-displayed-decimal-separator:"\\,";} .xl65 {mso-number-format:"\\#\\,\\#\\#0";} td {}--></style></head>
            <body link=blue><table border=0 cellpadding=0 style='border-collapse:collapse;width:144pt'>
            <!--StartFragment--> <col width=64 span=2 style='width:48pt'>
            <tr height=20><td height=20 class=xl65 align=right style='height:15.0pt' x:num="6423.4"><span
              style='mso-spacerun:yes'> </span>6&nbsp;423 </td>
              <td rowspan=2 x:str>Källa:<br>   bokslut &#229;r</td></tr>
            <tr style='display:none'><td>dold</td></tr>
            <tr height=20><td class=xl65 x:num="-229">-229</td></tr>
            <!--EndFragment--></table></body></html>
            """;

    private static List<List<String>> texts(String html) {
        return new ClipboardHtml(html).rows().stream()
                .map(row -> row.stream().map(ClipboardHtml.HtmlCell::text).toList()).toList();
    }

    @Test
    void libreOfficeTellsTheDecimalsThatAreNotShown() {
        assertEquals(List.of(List.of("tkr", "Södra Vätterbygden", "Höglandet", ""),
                List.of("Eget kapital", "1234567,891", "-229,4", "a & b"), List.of("Utnyttjande", "35 %", "", "2")),
                ClipboardTable.of(LIBRE_OFFICE_TEXT, LIBRE_OFFICE).rows());
    }

    @Test
    void eitherFormAloneIsEnough() {
        assertEquals(List.of("Eget kapital", "1\u00a0234\u00a0568", "-229", "a & b"),
                ClipboardTable.of(LIBRE_OFFICE_TEXT, "").rows().get(1));
        assertEquals(ClipboardTable.of(LIBRE_OFFICE_TEXT, LIBRE_OFFICE), ClipboardTable.of("", LIBRE_OFFICE));
        assertEquals(List.of(), ClipboardTable.of("", "<p>ingen tabell</p>").rows());
    }

    @Test
    void excelsHiddenRowsAreLeftOutAndMergedCellsToldOnce() {
        assertEquals(List.of(List.of("6\u00a0423", "Källa: bokslut år"), List.of("-229", "")), texts(EXCEL));
        assertEquals(List.of("6423,4", "Källa: bokslut år"), ClipboardTable.of("", EXCEL).rows().getFirst());
    }

    @Test
    void aTableOfWordKeepsItsCellsWhereTheTextBreaksThem() {
        String word = "<table><tr><td><p>Finnvedens</p><p>samordningsförbund</p></td><td><p>1 690</p></td></tr></table>";
        assertEquals(List.of(List.of("Finnvedens samordningsförbund", "1 690")),
                ClipboardTable.of("Finnvedens\nsamordningsförbund\t1 690", word).rows());
    }

    @Test
    void whatIsShownGoesBeforeANumberThatIsSomethingElse() {
        assertEquals("1 235", PastedFigure.exact("1 235", "1234500"));
        assertEquals("1234,5", PastedFigure.exact("1 235", "1234.5"));
        assertEquals("1 234", PastedFigure.exact("1 234", "1234"));
        assertEquals("9 %", PastedFigure.exact("9 %", "0.0883"));
        assertEquals("2019-12-31", PastedFigure.exact("2019-12-31", "43830"));
        assertEquals("12345,67", PastedFigure.exact("####", "12345.67"));
        assertEquals("-229,4", PastedFigure.exact("(229)", "-229.4"));
    }

    @Test
    void anyPiecesOfHtmlGiveATable() {
        Random random = new Random(2020);
        List<String> bits = List.of("<table>", "</table>", "<tr>", "</tr>", "<td>", "<td colspan=3>",
                "<th rowspan='2'>",
                "</td>", "x", "<!--", "-->", "<", ">", "&amp;", "&#9999999;", "<td sdval=\"1\">", "\"", "'", "<style>");
        for (int n = 0; n < 2_000; n++) {
            StringBuilder html = new StringBuilder();
            random.ints(random.nextInt(30), 0, bits.size()).mapToObj(bits::get).forEach(html::append);
            ClipboardTable table = ClipboardTable.of("", html.toString());
            table.rows().forEach(row -> assertEquals(table.width(), row.size(), html.toString()));
        }
    }
}

package se.vagval.ui.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Clipboards as programs leave them, shortened to what they say of the text. */
class HtmlProseTest {
    private static String marks(String html) {
        return HtmlProse.text(html).marks();
    }

    @Test
    void wordsHeadingsListsAndBold() {
        assertEquals("""
                ## Läget

                Staten ger **mycket** och *lite*, se [rådet](https://www.finsam.se/a_%28b%29).

                - första punkten
                - andra

                1. ett
                2. två""",
                marks("""
                        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {font-weight:bold} -->
                        </style></head><body lang=SV><!--StartFragment-->
                        <h2>L&auml;get<o:p></o:p></h2>
                        <p class=MsoNormal>Staten ger <b style='mso-bidi-font-weight:normal'>mycket</b> och
                        <i>lite</i>, se <a href="https://www.finsam.se/a_(b)">rådet</a>.<o:p></o:p></p>
                        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
                        <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                        style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
                        </span></span></span><![endif]>första punkten</p>
                        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span>·&nbsp;</span>
                        <!--[endif]-->andra</p>
                        <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span>1.<span>&nbsp; </span>
                        </span><![endif]>ett</p>
                        <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span>2.<span>&nbsp; </span>
                        </span><![endif]>två</p>
                        <!--EndFragment--></body></html>"""));
    }

    @Test
    void libreOfficeAndBrowsersLists() {
        assertEquals("- ett\n- **två**\n\n1. i\n2. j\n\nEfter", marks("""
                <ul>
                \t<li><p align="left" style="line-height: 100%">ett</p></li>
                \t<li><p><b>två</b></p></li>
                </ul>
                <ol><li>i</li><li>j</li></ol><p>Efter</p>"""));
    }

    @Test
    void weightByStyleAsInDocumentsOnTheWeb() {
        assertEquals("En **fet** och *sned* rad, **halvfet**.",
                marks("<b style=\"font-weight:normal;\" id=\"docs-internal-guid\"><p><span>En </span>"
                        + "<span style=\"font-weight:700\">fet</span><span> och </span>"
                        + "<span style='font-style:italic'>sned</span><span> rad, </span>"
                        + "<strong>halvfet</strong>.</p></b>"));
    }

    @Test
    void whatHasNoPlaceInATextIsLeftOut() {
        assertEquals("Före bild efter\n\nNamn Värde\n\na 1", marks("""
                <script>alert(1)</script><p>Före <img src="x.png" alt="<p>">bild <a href="file:///c:/x">efter</a></p>
                <table><tr><th>Namn</th><th>Värde</th></tr><tr><td>a</td><td>1</td></tr></table>"""));
    }

    @Test
    void aTableOfAWordProcessorIsAParagraphARow() {
        assertEquals("Före\n\n**Uppgift** **Som idag**\n\nBidrag 8 811 tkr\n\nEfter", marks("""
                <!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
                <html><head><title>x</title></head><body lang="sv-SE"><p>Före</p>
                <table width="643"><tr valign="bottom"><th><p align="left"><b>Uppgift</b></p></th>
                <th><p><b>Som idag</b><br/></p></th></tr>
                <tr><td><p>Bidrag</p></td><td><p>8&nbsp;811</p><p>tkr</p></td></tr></table>
                <p>Efter</p></body></html>""").replace('\u00a0', ' '));
    }

    @Test
    void linesAreParagraphsAndEntitiesLetters() {
        assertEquals("5 < 6 & 7\n\n2 * 3 är 6", marks("5 &lt; 6 &amp; 7<br>2 * 3&#32;är 6"));
        assertEquals("", marks("<p>&nbsp;</p>"));
        assertEquals("oavslutat <b", marks("oavslutat <b"));
    }
}

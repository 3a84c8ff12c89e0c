package se.vagval.report.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import se.vagval.chart.ChartContext;
import se.vagval.report.OoxmlSchema;
import se.vagval.report.nativechart.NativeChart;
import se.vagval.report.nativechart.NativeLook;
import se.vagval.report.refresh.xml.ChartValues;
import se.vagval.statement.MemberPage;
import se.vagval.text.MoneyUnit;

/** The labels at the ends of lines after a refresh, from one member's diagram to another's, which ends elsewhere. */
class ChartLabelsTest {
    private static final Pattern LABEL = Pattern.compile(
            "<c:order val=\"(\\d)\"/>|<c:dLbl><c:idx val=\"(\\d+)\"/>.*?<c:dLblPos val=\"(.)\"/>");

    private static String chart(String member) {
        return RefreshSample.members(RefreshSample.jonkoping(), MoneyUnit.TKR).pages().stream()
                .filter(p -> p.name().equals(member)).findFirst().map(MemberPage::years)
                .flatMap(y -> NativeChart.of(y, MoneyUnit.TKR, ChartContext.ALONE,
                        new NativeLook("Arial", 9, 17, 2.9, false)))
                .orElseThrow().xml();
    }

    private static List<String> labels(String xml) {
        return LABEL.matcher(xml).results().map(r -> r.group(1) == null ? r.group(2) + r.group(3) : "line").toList();
    }

    private static String refreshed(String stands, String fresh) throws IOException {
        return new String(new ChartValues(stands.getBytes(StandardCharsets.UTF_8))
                .with(new ChartValues(fresh.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8);
    }

    @Test
    void labelsStandWhereTheNewFiguresLeaveRoom() throws Exception {
        String state = chart("Staten").replace("<c:size val=\"8\"/>", "<c:size val=\"11\"/>");
        String aneby = chart("Aneby");
        assertNotEquals(labels(state), labels(aneby));
        String after = refreshed(state, aneby);
        assertEquals(labels(aneby), labels(after));
        assertTrue(after.contains("<c:size val=\"11\"/>"), "the user's looks");
        assertEquals(List.of(), OoxmlSchema.faults("dml-chart.xsd", after));
        assertEquals(labels(state), labels(refreshed(aneby, state)));
    }

    @Test
    void whatTheUserHasTakenAwayOrSetElsewhereStays() throws Exception {
        String aneby = chart("Aneby");
        String none = chart("Staten").replaceAll("<c:dLbls>.*?</c:dLbls>", "");
        assertFalse(refreshed(none, aneby).contains("<c:dLbl>"));
        String elsewhere = chart("Staten").replace("<c:idx val=\"5\"/><c:numFmt", "<c:idx val=\"2\"/><c:numFmt");
        assertTrue(refreshed(elsewhere, aneby).contains("<c:idx val=\"2\"/><c:numFmt"));
    }

    @Test
    void linesThatAreNoLongerNamedWhereTheyEndAreDrawnAnew() throws Exception {
        String named = chart("Staten").replace("<c:showSerName val=\"0\"/>", "<c:showSerName val=\"1\"/>");
        assertEquals("", refreshed(named, chart("Aneby")));
    }
}

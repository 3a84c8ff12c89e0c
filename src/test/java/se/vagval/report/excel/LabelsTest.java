package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.vagval.formula.Evaluation;
import se.vagval.formula.Graph;
import se.vagval.statement.Statement;

class LabelsTest {
    private static String sheet(String id, String title) {
        Statement statement = new Statement(id, title, "", "Uppgift", List.of(), List.of(), List.of(),
                Evaluation.of(new Graph(1)));
        return new SheetNames().of(List.of(Labels.sheet(statement))).getFirst();
    }

    /** The short words before the years were cut with them, so that a sheet was called nothing but a difference. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Skillnad mot Som i dag, 2025–2029   | Skillnad mot Som i dag
            Skillnad mot Som idag, 2020–2024    | Skillnad mot Som idag 2020–2024
            Skillnad mot Utan förbund 2016–2020 | Skillnad mot Utan förbund
            """)
    void yearsGiveWayToTheWordsOfATitle(String title, String name) {
        assertEquals(name, sheet("horizon", title));
    }

    @Test
    void aTitleThatHasRoomKeepsItsYear() {
        assertEquals("Eget kapital och trappan 2021", sheet("equity", "Eget kapital och trappan 2021"));
    }
}

package se.vagval.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.text.MoneyUnit;

/** One table told of a coordinator and the next of a head of the association, and nobody that they were the same. */
class CategoryNoteTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
            "trelleborg | Så heter raderna i nuläget: Förbundschef – Samordnare; Revision – Revision och ekonomi.",
            "jonkoping | Så heter raderna i nuläget: Kansli – Förbundssekreterare; Ekonomi och lön – Ekonomi- och"
                    + " lönehantering.",
            "stockholm | none"})
    void categoriesAreToldByTheNamesOfToday(String example, String note) {
        Calculation c = Calculation.of(Examples.open(example));
        Statement administration = Statements.of(c, View.of(c, MoneyUnit.TKR)).all().stream()
                .filter(s -> s.id().equals("administration")).findFirst().orElseThrow();
        assertEquals(note, administration.notes().stream().filter(n -> n.startsWith("Så heter")).findFirst()
                .orElse(null));
    }
}

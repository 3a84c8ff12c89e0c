package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.Assumption;
import se.vagval.model.AssumptionKind;
import se.vagval.model.Figure;
import se.vagval.model.Inputs;
import se.vagval.model.Review;

/** What the rules say of the Jönköping example, whole: true, few, and nothing more. */
class JonkopingRemarksTest {
    @Test
    void theExamplesRemarksWhole() {
        List<String> said = Found.all(Found.example()).stream().map(JonkopingRemarksTest::line).toList();
        assertEquals(List.of(
                "Att se över: Finnveden: eget kapital 661 tkr över trappan. Eget kapital 1 690 tkr är 32,9 % av intäkterna "
                        + "5 144 tkr. Trappan anger högst 20 %, det vill säga 1 029 tkr.",
                "Att se över: Södra Vätterbygden: trappan kan inte avgöras. Intäkterna 7 018 tkr ligger över trappans sista "
                        + "kända steg, 7 000 tkr. Eget kapital är 14,1 % av intäkterna. Trappans övriga steg behövs.",
                "Att se över: Administrationens andel 16 % i källan, 16,6 % av talen. Administration 3 400 tkr av "
                        + "kostnader 20 427 tkr.",
                "Noterat: Riket: män 9 744,0 i källan, 974,0 av talen. Förvärvsarbete motsvarande antal heltidsarbeten *: "
                        + "kvinnor 784,0 och män 9 744,0 ger inte totalt 1 758,0.",
                "Noterat: Höglandet: totalt 28,4 i källan, 24,8 av talen. Förvärvsarbete och/eller studier, motsvarande "
                        + "antal heltidsarbeten *: kvinnor 9,5 och män 15,3 ger inte totalt 28,4.",
                "Upplysning: Gemensam adm. ändrar inga belopp. Alternativets åtgärder ger samma siffror som Som idag alla "
                        + "år, till exempel därför att besparingen är 0 %.",
                "Upplysning: Olika mycket talar för alternativen. Som idag: 9 argument, 1000 tecken, Gemensam adm.: 3 "
                        + "argument, 291 tecken. Uppdraget är att inte förorda något alternativ. Läsaren kan tro att "
                        + "vikten ligger där det står mest; pröva om något har glömts, eller säg i rapporten varför det "
                        + "skiljer.",
                "Upplysning: Länsförbund: ett steg utan beslutande. ”Välj vilket av förbundens organisationsnummer som ska "
                        + "användas och om namnet ska bytas”"),
                said);
    }

    private static String line(Remark r) {
        return Found.plain(r.severity().label() + ": " + r.headline() + ". " + r.detail());
    }

    @Test
    void theSourcesSixteenPerCentIsFoundUntilItIsWhatTheAccountsGive() {
        assertEquals("Administrationens andel 16 % i källan, 16,6 % av talen",
                Found.plain(Found.one(CheckCode.PRINTED_SHARE, Found.example()).headline()));
        Found.none(CheckCode.PRINTED_SHARE, printed(0.17));
    }

    private static Review printed(double share) {
        Assumption line = new Assumption("andel", AssumptionKind.OTHER, "Administrationens andel",
                Figure.of(share, "Översynen 2020, avsnitt 3.2"), Optional.empty(), Optional.empty(), "av kostnaderna",
                Optional.empty());
        List<Assumption> all = new ArrayList<>(Found.example().assumptions());
        all.removeIf(a -> a.name().equals(line.name()));
        all.add(line);
        return Found.example().edit().assumptions(all).done();
    }

    @Test
    void everyRemarkHasItsRuleItsWeightAndAPlaceToGo() {
        for (Remark r : Found.all(Found.example())) {
            assertTrue(!r.source().isBlank() && !r.area().label().isBlank() && !r.address().isBlank(), r.toString());
        }
        for (Remark r : Found.all(Found.example())) {
            if (r.area() == Area.ACCOUNTS || r.area() == Area.RESULTS) {
                assertTrue(Inputs.figure(Found.example(), r.address()).isPresent(), r.address());
            }
        }
        long ids = Found.all(Found.example()).stream().map(Remark::id).distinct().count();
        assertEquals(Found.all(Found.example()).size(), ids);
    }
}

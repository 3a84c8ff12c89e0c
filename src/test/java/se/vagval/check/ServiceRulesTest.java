package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.CostCategory;
import se.vagval.model.Figure;
import se.vagval.model.Review;
import se.vagval.model.Service;

/** The rules on bought and sold services. */
class ServiceRulesTest {
    private static Review chief(String seller, Optional<Figure> share, Optional<Figure> amount) {
        Review example = Found.example();
        return example.edit().services(example.services().stream().map(s -> s.id().equals("forbundschef-finnveden")
                ? new Service(s.id(), s.name(), seller, s.buyer(), CostCategory.MANAGEMENT, share, amount)
                : s).toList()).done();
    }

    @Test
    void aServiceHasAShareOrAnAmount() {
        Remark r = Found.one(CheckCode.SERVICE_AMOUNT,
                chief("sodra-vatterbygden", Optional.empty(), Optional.empty()));
        assertEquals("Tjänsten Förbundschef saknar både andel och belopp", r.headline());
        assertEquals(Area.ADMINISTRATION, r.area());
        Found.none(CheckCode.SERVICE_AMOUNT, Found.example());
    }

    @Test
    void whatIsBoughtStandsAmongTheBuyersCosts() {
        Remark r = Found.one(CheckCode.SERVICE_COST,
                chief("sodra-vatterbygden", Optional.empty(), Found.figure(500_000)));
        assertEquals("Köpta tjänster 500 tkr, men raderna i samma kategori är 441 tkr. Köpt och sålt tar då inte ut "
                + "varandra i summan.", Found.plain(r.detail()));
        Found.none(CheckCode.SERVICE_COST, Found.example());
    }

    @Test
    void nobodyBuysOfItself() {
        Remark r = Found.one(CheckCode.SERVICE_COST, chief("finnveden", Found.figure(0.45), Optional.empty()));
        assertEquals("Tjänsten Förbundschef köps och säljs av samma förbund", r.headline());
    }

    @Test
    void ownAndSoldSharesAreTheWholePost() {
        Remark r = Found.one(CheckCode.SERVICE_POST,
                chief("sodra-vatterbygden", Found.figure(0.5), Optional.empty()));
        assertEquals("Södra Vätterbygden: Förbundschef fördelas till 105 %, tjänsten är 100 %",
                Found.plain(r.headline()));
        Found.none(CheckCode.SERVICE_POST, Found.example());
    }
}

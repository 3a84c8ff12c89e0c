package se.vagval.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterTest {
    private static final Register REGISTER = Register.load();

    private static List<String> names(List<RegisteredMunicipality> municipalities) {
        return municipalities.stream().map(RegisteredMunicipality::name).toList();
    }

    @Test
    void holdsAllOfSweden() {
        assertEquals(290, REGISTER.municipalities().size());
        assertEquals(21, REGISTER.counties().size());
        var codes = REGISTER.municipalities().stream().map(RegisteredMunicipality::code).toList();
        assertEquals(290, new HashSet<>(codes).size());
        assertEquals(codes.stream().sorted().toList(), codes);
        assertEquals(290, new HashSet<>(names(REGISTER.municipalities())).size());
    }

    @Test
    void everyMunicipalityLiesInItsCounty() {
        for (RegisteredMunicipality municipality : REGISTER.municipalities()) {
            assertTrue(municipality.code().matches("[0-9]{4}"), municipality.toString());
            assertEquals(municipality.countyCode(), municipality.code().substring(0, 2));
            assertTrue(REGISTER.county(municipality.countyCode()).isPresent(), municipality.toString());
            assertEquals(municipality.name().strip(), municipality.name());
        }
        var used = REGISTER.municipalities().stream().map(RegisteredMunicipality::countyCode)
                .collect(Collectors.toSet());
        assertEquals(21, used.size());
    }

    @ParameterizedTest
    @CsvSource({"0180,Stockholm,01", "0680,Jönköping,06", "0125,Ekerö,01", "1287,Trelleborg,12", "1480,Göteborg,14",
            "0980,Gotland,09", "0331,Heby,03", "2584,Kiruna,25", "0139,Upplands-Bro,01"})
    void findsByCodeAndName(String code, String name, String county) {
        var expected = Optional.of(new RegisteredMunicipality(code, name, county));
        assertEquals(expected, REGISTER.byCode(code));
        assertEquals(expected, REGISTER.byName(name));
        assertEquals(expected, REGISTER.byName("  " + name.toUpperCase() + "\u00a0"));
    }

    @Test
    void findsNamesPastedWithMarksOfTheirOwn() {
        assertEquals("0680", REGISTER.byName("Jo\u0308nko\u0308ping").orElseThrow().code());
        assertEquals("0114", REGISTER.byName("upplands\u00a0 v\u00e4sby").orElseThrow().code());
    }

    @Test
    void saysNothingOfWhatIsNotThere() {
        assertEquals(Optional.empty(), REGISTER.byCode("9999"));
        assertEquals(Optional.empty(), REGISTER.byName("Ankeborg"));
        assertEquals(Optional.empty(), REGISTER.county("02"));
        assertEquals(List.of(), REGISTER.inCounty("02"));
    }

    @Test
    void knowsTheRegionsByTheirOwnNames() {
        assertEquals(new RegisteredCounty("06", "Jönköpings län", "Region Jönköpings län"),
                REGISTER.county("06").orElseThrow());
        assertEquals("Västra Götalandsregionen", REGISTER.county("14").orElseThrow().region());
        assertEquals("Region Sörmland", REGISTER.county("04").orElseThrow().region());
    }

    @Test
    void jonkopingsCountyHasThirteen() {
        assertEquals(List.of("Aneby", "Gnosjö", "Mullsjö", "Habo", "Gislaved", "Vaggeryd", "Jönköping", "Nässjö",
                "Värnamo", "Sävsjö", "Vetlanda", "Eksjö", "Tranås"), names(REGISTER.inCounty("06")));
    }

    @Test
    void searchesByBeginningInSwedishOrder() {
        assertEquals(List.of("Älmhult", "Älvdalen", "Älvkarleby", "Älvsbyn"), names(REGISTER.search("äl")));
        assertEquals(List.of("Malmö", "Malung-Sälen", "Malå"), names(REGISTER.search("MAL")));
        assertEquals(List.of("Åmål", "Ånge", "Åre", "Årjäng", "Åsele", "Åstorp", "Åtvidaberg"),
                names(REGISTER.search("å")));
        assertEquals(List.of(), REGISTER.search(" "));
    }

    @Test
    void searchesLaterWordsLast() {
        assertEquals(List.of("Östra Göinge"), names(REGISTER.search("göi")));
        assertEquals(List.of("Eda", "Dals-Ed", "Lilla Edet"), names(REGISTER.search("ed")));
    }
}

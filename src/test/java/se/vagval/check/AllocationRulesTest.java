package se.vagval.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import se.vagval.model.AllocationMode;
import se.vagval.model.AllocationWeight;
import se.vagval.model.AssociationAllocation;
import se.vagval.model.Figure;
import se.vagval.model.National;
import se.vagval.model.Review;
import se.vagval.model.Rule;
import se.vagval.model.RuleKind;
import se.vagval.model.Rules;
import se.vagval.model.StateAllocation;
import se.vagval.support.Edited;
import se.vagval.support.Small;

/** The rules on state allocation and on the parties' shares. */
class AllocationRulesTest {
    private static Review typed(Optional<Figure> possible, Optional<Figure> granted, Optional<Figure> utilisation) {
        return Found.association("hoglandet", a -> new Edited(a)
                .allocation(new AssociationAllocation(possible, granted, utilisation)).done());
    }

    private static Optional<Figure> none() {
        return Optional.empty();
    }

    @Test
    void twoOfThreeAreNeeded() {
        Remark nothing = Found.one(CheckCode.ALLOCATION_KNOWN, typed(none(), none(), none()));
        assertEquals("associations.hoglandet.allocation.granted", nothing.address());
        assertEquals("Skriv två av möjlig tilldelning, beviljad tilldelning och utnyttjande, så följer den tredje.",
                nothing.detail());
        Remark one = Found.one(CheckCode.ALLOCATION_KNOWN, typed(none(), Found.figure(3_205_000), none()));
        assertEquals("associations.hoglandet.allocation.utilisation", one.address());
        Found.none(CheckCode.ALLOCATION_KNOWN, Found.example());
    }

    @Test
    void inNationalModeOneIsEnough() {
        StateAllocation national = new StateAllocation(AllocationMode.NATIONAL, AllocationWeight.WORKING_AGE,
                Optional.of(new National(Figure.of(339_000_000), Figure.of(80), Figure.of(145_000),
                        Figure.of(6_000_000))),
                false, Figure.of(0), Optional.empty(), Optional.empty());
        Found.none(CheckCode.ALLOCATION_KNOWN,
                typed(none(), none(), Found.figure(0.8)).edit().allocation(national).done());
        Remark r = Found.one(CheckCode.ALLOCATION_KNOWN,
                typed(none(), none(), none()).edit().allocation(national).done());
        assertEquals("Skriv beviljad tilldelning eller utnyttjande. Möjlig tilldelning räknas ut av rikets tal.",
                r.detail());
    }

    @Test
    void utilisationFollowsFromTheTwoAmounts() {
        Remark r = Found.one(CheckCode.UTILISATION,
                typed(Found.figure(4_006_000), Found.figure(3_205_000), Found.figure(0.75)));
        assertEquals("Höglandet: utnyttjande 75 % i källan, 80,0 % av talen", Found.plain(r.headline()));
        Found.none(CheckCode.UTILISATION,
                typed(Found.figure(4_006_000), Found.figure(3_205_000), Found.figure(0.8)));
    }

    @Test
    void notMoreIsGrantedThanTheModelMakesPossible() {
        assertEquals("Förbund a: beviljad tilldelning 500 tkr över den möjliga",
                Found.plain(Found.one(CheckCode.GRANTED_ABOVE, granted(2_500_000)).headline()));
        assertEquals(Severity.ERROR, Found.one(CheckCode.GRANTED_ABOVE, granted(2_500_000)).severity());
        Found.none(CheckCode.GRANTED_ABOVE, granted(2_000_000));
    }

    /** National mode, where the model makes 2 000 tkr possible. */
    private static Review granted(double granted) {
        AssociationAllocation typed = new AssociationAllocation(none(), Found.figure(granted), none());
        return Small.with().edit().allocation(Small.national()).associations(
                List.of(new Edited(Small.a()).allocation(typed).done(),
                        new Edited(Small.b()).allocation(new AssociationAllocation(none(), none(), Found.figure(0.8)))
                                .done()))
                .done();
    }

    @Test
    void lessThanTheBaseGrantIsOdd() {
        Remark r = Found.one(CheckCode.GRANTED_BELOW, typed(Found.figure(4_000_000), Found.figure(300_000), none()));
        assertEquals("Grundtilldelningen 400 tkr räknas alltid som utnyttjad.", Found.plain(r.detail()));
        Found.none(CheckCode.GRANTED_BELOW, typed(Found.figure(4_000_000), Found.figure(400_000), none()));
    }

    @Test
    void sharesOtherThanTheLawsAreToldOnce() {
        Remark[] found = Found.by(CheckCode.PARTY_SHARES, shares(2021, 0.4, 0.35)).toArray(Remark[]::new);
        assertEquals(2, found.length);
        assertEquals("Staten räknas med 40 % av bidragen", Found.plain(found[0].headline()));
        assertEquals("Från 2021 i den här översynens regler. Lagens andel är 50 %.", Found.plain(found[0].detail()));
        Found.none(CheckCode.PARTY_SHARES, Found.example());
        Found.none(CheckCode.PARTY_SHARES, shares(2060, 0.4, 0.35));
    }

    private static Review shares(int year, double state, double region) {
        Review example = Found.example();
        List<Rule> rules = new java.util.ArrayList<>(example.rules().rules());
        rules.add(new Rule(RuleKind.STATE_SHARE, year, Figure.of(state)));
        rules.add(new Rule(RuleKind.REGION_SHARE, year, Figure.of(region)));
        return example.edit().rules(new Rules(rules, example.rules().ladder())).done();
    }

    @Test
    void thePartyThatOffersLeastDecides() {
        Remark r = Found.one(CheckCode.LEAST_PARTY, ceilings(1_500_000, 1_602_500));
        assertEquals("Höglandet: Regionen erbjuder 1 500 tkr, vilket inte räcker", Found.plain(r.headline()));
        assertEquals("Beviljad tilldelning 3 205 tkr förutsätter 1 603 tkr (25 % av bidragen). Den part som avsätter "
                + "minst avgör.", Found.plain(r.detail()));
        Found.none(CheckCode.LEAST_PARTY, ceilings(1_602_500, 2_000_000));
        Found.none(CheckCode.LEAST_PARTY, Found.example());
    }

    private static Review ceilings(double region, double municipalities) {
        return Found.association("hoglandet", a -> new Edited(a)
                .ceilings(Found.figure(region), Found.figure(municipalities)).done());
    }
}

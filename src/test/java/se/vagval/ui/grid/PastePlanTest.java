package se.vagval.ui.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import se.vagval.support.LargeGrid;
import se.vagval.support.JonkopingTables;
import se.vagval.text.MoneyUnit;

/** The tables of the 2020 review of Jönköping, and others, pasted in sheets like those of today. */
class PastePlanTest {
    private static final String ACCOUNTS = JonkopingTables.ACCOUNTS;
    private static final String SUS = """
            Avslutade deltagare:\tSödra vätterbygden\t\t\tFinnveden\t\t\tHögländet\t\t\tLänet\t\t\tRiket\t\t
            \tTotalt\tKvinnor\tMän\tTotalt\tKvinnor\tMän\tTotalt\tKvinnor\tMän\tTotalt\tKvinnor\tMän\tTotalt\tKvinnor\tMän
            Antal\t85\t48\t37\t49\t23\t26\t67\t32\t35\t201\t103\t98\t12 309\t6 681\t5 628
            Andel i förvärsarbete\t34%\t25%\t46%\t57%\t39%\t73%\t42%\t34%\t49%\t42%\t31%\t54%\t17%\t15%\t20%
            """;
    private final TestSheet accounts = TestSheet.accounts("tkr");

    private PastePlan plan(String text, TestSheet sheet, MoneyUnit shown) {
        return PastePlan.of(ClipboardTable.parse(text), sheet.sheet().getValue(), 1, 0, shown, sheet);
    }

    private static String typed(PastePlan plan, String address) {
        return plan.entries().stream().filter(e -> e.address().equals(address)).findFirst().orElseThrow().typed();
    }

    @Test
    void theAccountsGoWhereTheyBelongInAnyOrder() {
        PastePlan plan = plan(ACCOUNTS, accounts, MoneyUnit.TKR);
        assertEquals(12, plan.entries().size());
        assertEquals("6 423", typed(plan, "hoglandet.Summa intäkter"));
        assertEquals("- 1 133", typed(plan, "sodra.Årets resultat"));
        assertEquals("1 690", typed(plan, "finnveden.Eget kapital"));
        assertEquals(List.of("hoglandet", "sodra", "finnveden", "+total"),
                plan.columns().stream().map(PasteColumn::target).toList());
        assertEquals("klistrat in 12 celler", plan.words());
        assertTrue(plan.needsPreview() && plan.unitRecognised());
    }

    @Test
    void aKeyFigureUnderTheAccountsIsNoNewRevenue() {
        PastePlan plan = plan(ACCOUNTS, accounts, MoneyUnit.TKR);
        assertEquals(List.of(6), plan.problems().stream().map(PasteProblem::row).toList());
        assertEquals(List.of(), plan.newRows());
    }

    @Test
    void totalsOfTheSourceAreCompared() {
        assertEquals(List.of(true, true, true, true),
                plan(ACCOUNTS, accounts, MoneyUnit.TKR).sums().stream().map(PasteSum::agrees).toList());
        PasteSum wrong = plan(ACCOUNTS.replace("5 144", "5 143"), accounts, MoneyUnit.TKR).sums().getFirst();
        assertFalse(wrong.agrees());
        assertEquals("Summan i källan 18\u00a0585, summan av kolumnerna 18\u00a0584", wrong.sentence());
    }

    @Test
    void sumRowsAreComparedAndNotTaken() {
        PastePlan plan = plan("tkr\tFinnveden\nHyra\t10\nResor\t20\nSamtliga\t31\n", accounts, MoneyUnit.TKR);
        assertEquals(List.of("Hyra", "Resor"), plan.newRows());
        assertEquals(2, plan.entries().size());
        assertEquals("Summan i källan 31, summan av raderna 30", plan.sums().getFirst().sentence());
    }

    @Test
    void theUnitOfTheSourceIsConvertedExactlyAndCanBeChanged() {
        PastePlan plan = plan(ACCOUNTS, accounts, MoneyUnit.KR);
        assertEquals("6423000", typed(plan, "hoglandet.Summa intäkter"));
        assertEquals("-1133000", typed(plan, "sodra.Årets resultat"));
        assertEquals("6,423", typed(plan(ACCOUNTS, accounts, MoneyUnit.MNKR), "hoglandet.Summa intäkter"));
        assertEquals("6 423", typed(plan.withUnit(MoneyUnit.KR), "hoglandet.Summa intäkter"));
        assertEquals("1234500", typed(plan("Mkr\tFinnveden\nEget kapital\t1,2345", accounts, MoneyUnit.KR),
                "finnveden.Eget kapital"));
        assertEquals("1234500", typed(plan("(miljoner kronor)\tFinnveden\nEget kapital\t1,2345", accounts,
                MoneyUnit.KR), "finnveden.Eget kapital"));
    }

    @Test
    void susGivesTheColumnsTheSheetIsAbout() {
        PastePlan total = plan(SUS, TestSheet.outcomes("totalt"), MoneyUnit.TKR);
        assertEquals("85", typed(total, "sodra.Antal"));
        assertEquals("34%", typed(total, "sodra.+Andel i förvärsarbete"));
        PastePlan women = plan(SUS, TestSheet.outcomes("kvinnor"), MoneyUnit.TKR);
        assertEquals(10, women.entries().size());
        assertEquals("6 681", typed(women, "country.Antal"));
        assertEquals(List.of("Andel i förvärsarbete"), women.newRows());
        assertEquals("Riket, Kvinnor", women.columns().get(13).head());
    }

    @Test
    void theAllocationInKronorGoesToThousands() {
        PastePlan plan = plan("(kr)\tSödra Vätterb.\tHöglandet\nMöjlig tilldelning\t5 520 000 kr\t4 006 250\n"
                + "Utnyttjande\t55 %\t80 %", TestSheet.allocation(), MoneyUnit.TKR);
        assertEquals("5520", typed(plan, "sodra.Möjlig tilldelning"));
        assertEquals("4006,25", typed(plan, "hoglandet.Möjlig tilldelning"));
        assertEquals("80 %", typed(plan, "hoglandet.Utnyttjande"));
        assertEquals(List.of(), plan.problems());
    }

    @Test
    void aPlainBlockGoesStraightToTheCursor() {
        PastePlan plan = plan("1\t(2 000)\n–\t3-", accounts, MoneyUnit.TKR);
        assertFalse(plan.needsPreview());
        assertEquals(List.of("1", "-2 000", "-3"), plan.entries().stream().map(GridEntry::typed).toList());
    }

    @Test
    void whatFallsOutsideOrOnASumIsTold() {
        PastePlan plan = plan("1\t2\t3\t4\t5\t6", accounts, MoneyUnit.TKR);
        assertEquals(3, plan.entries().size());
        assertEquals(List.of("4", "5", "6"), plan.problems().stream().map(PasteProblem::text).toList());
        assertTrue(plan.needsPreview());
    }

    @Test
    void anUnreadableNumberIsKeptAsTypedWithWhatWasMeant() {
        PastePlan plan = plan("tkr\tFinnveden\nEget kapital\t1 69O", accounts, MoneyUnit.KR);
        assertEquals("1 69O", typed(plan, "finnveden.Eget kapital"));
        assertEquals("1\u00a0690", plan.problems().getFirst().suggestion());
    }

    @Test
    void aColumnCanBeSentElsewhereOrLeftOut() {
        PastePlan plan = plan(ACCOUNTS, accounts, MoneyUnit.TKR);
        assertEquals(8, plan.withColumn(1, "").entries().size());
        PastePlan moved = plan.withColumn(1, "finnveden");
        assertEquals("6 423", typed(moved, "finnveden.Summa intäkter"));
        assertEquals(8, moved.entries().size());
    }

    @Test
    void labelsMatchWhateverTheirCaseAndAccentsAndNeverALongerName() {
        List<String> names = List.of("Eget kapital", "Årets resultat", "Antal unika");
        assertEquals(0, PasteNames.find("EGET  KAPITAL (tkr)", names).orElseThrow());
        assertEquals(1, PasteNames.find("arets res.", names).orElseThrow());
        assertTrue(PasteNames.find("Eget kapital i andel av summa intäkter", names).isEmpty());
        assertTrue(PasteNames.find("Antal", names).isEmpty());
    }

    @Test
    void conversionThereAndBackIsTheSameNumber() {
        Random random = new Random(2003);
        for (int n = 0; n < 2000; n++) {
            BigDecimal number = BigDecimal.valueOf(random.nextLong(-999_999_999L, 1_000_000_000L), random.nextInt(4));
            MoneyUnit from = MoneyUnit.values()[random.nextInt(3)];
            MoneyUnit to = MoneyUnit.values()[random.nextInt(3)];
            String there = PastedFigure.of(number.toPlainString().replace('.', ',')).typedIn(from, to);
            String back = PastedFigure.of(there).typedIn(to, from);
            assertEquals(0, number.compareTo(PastedFigure.of(back).number().orElseThrow()), number + " " + there);
        }
    }

    @Test
    void theOrderOfColumnsDoesNotMatter() {
        String turned = ClipboardTable.parse(ACCOUNTS).rows().stream().map(r -> String.join("\t", r.get(0), r.get(4),
                r.get(3), r.get(1), r.get(2))).reduce((a, b) -> a + "\n" + b).orElseThrow();
        assertEquals(Set.copyOf(plan(ACCOUNTS, accounts, MoneyUnit.TKR).entries()),
                Set.copyOf(plan(turned, accounts, MoneyUnit.TKR).entries()));
    }

    @Test
    void rowsBeyondTheTableAreAddedWhereNewOnesAreTyped() {
        LargeGrid large = new LargeGrid(2, 3);
        PastePlan plan = PastePlan.of(
                ClipboardTable.parse("Norr\tHabo\t1\t(2)\t9\nSöder\t\t3 kr\t4 %\n\tAneby\t5\t6\n"),
                large.sheet().getValue(), 2, -1, MoneyUnit.TKR, large);
        assertEquals(List.of("Norr", "Söder"), plan.newRows());
        assertEquals(List.of("Norr", "Söder", "Habo", "1", "-2", "0,003", "4 %"),
                plan.entries().stream().map(GridEntry::typed).toList());
        assertEquals(List.of(1, 3), plan.problems().stream().map(PasteProblem::row).toList());
        assertTrue(plan.needsPreview());
        large.put(plan.entries(), plan.words());
        assertEquals(List.of("Rad 0", "Rad 1", "Norr", "Söder"), large.names());
        assertEquals("-2", large.text(2, 2));
    }

    @Test
    void figuresAsPeopleWriteThemAreRead() {
        PastePlan plan = plan("\u22121\u00a0234,5\t(2\u202f000)\t1,5 mnkr", accounts,
                MoneyUnit.TKR);
        assertEquals(List.of("\u22121\u00a0234,5", "-2\u202f000", "1500"),
                plan.entries().stream().map(GridEntry::typed).limit(3).toList());
        PastePlan below = PastePlan.of(ClipboardTable.parse("450 000 kr\t1.234,50\t- 3 tkr"),
                accounts.sheet().getValue(), 4, 0, MoneyUnit.TKR, accounts);
        assertEquals(List.of("450", "1.234,50", "- 3"), below.entries().stream().map(GridEntry::typed).toList());
        assertEquals(List.of("1.234,50"), below.problems().stream().map(PasteProblem::text).toList());
    }

    @Test
    void anyTextGivesAPlanThatPutsNoCellTwice() {
        Random random = new Random(2019);
        List<String> bits = List.of("\t", "\n", "tkr", "Finnveden", "Eget kapital", "Totalt", "1 234", "-", "(3)",
                "9 %",
                "Summa", ";", "|", "\"", "  ", "x", "\t", "\n", "7", "Källa");
        for (int n = 0; n < 2000; n++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(25), 0, bits.size()).mapToObj(bits::get).forEach(text::append);
            PastePlan plan = PastePlan.of(ClipboardTable.parse(text.toString()), accounts.sheet().getValue(),
                    random.nextInt(6), random.nextInt(-1, 6), MoneyUnit.KR, accounts);
            List<String> put = plan.entries().stream().map(GridEntry::address).filter(a -> !a.contains("+")).toList();
            assertEquals(Set.copyOf(put).size(), put.size(), text.toString());
        }
    }
}

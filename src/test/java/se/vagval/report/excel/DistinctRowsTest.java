package se.vagval.report.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.vagval.exchange.Examples;
import se.vagval.finance.Calculation;
import se.vagval.model.AdministrationKey;
import se.vagval.model.Alternative;
import se.vagval.model.Change;
import se.vagval.model.CostCategory;
import se.vagval.model.EquityRoute;
import se.vagval.model.Figure;
import se.vagval.model.NewAssociation;
import se.vagval.model.Review;
import se.vagval.support.RandomChanges;
import se.vagval.support.RandomReviews;
import se.vagval.text.MoneyUnit;

/** No two rows of the inputs, and none of the calculation, say the same: the reader could not tell which figure is which. */
class DistinctRowsTest {
    /** What a row of inputs is called by: measure, subject, alternative and year. */
    private static final int INPUT_NAMES = 4;

    @ParameterizedTest
    @ValueSource(strings = {"jonkoping", "stockholm", "ekero", "trelleborg", "statskontoret"})
    void examples(String example) throws IOException {
        distinct(Examples.open(example));
    }

    @Test
    void mergersThatSaveOfTheSame() throws IOException {
        Review example = Examples.open("ekero");
        List<String> ids = example.associations().stream().map(a -> a.id()).toList();
        distinct(with(example,
                List.of(merge("norr", 2018, ids.subList(0, 2)), merge("soder", 2018, ids.subList(2, 4)))));
    }

    /** All share of the same twice, or some and then some others: what they share by is a sum of some or of all. */
    @ParameterizedTest
    @ValueSource(strings = {"TODAYS_COST", "EQUALLY", "REVENUE", "WORKING_AGE"})
    void administrationSharedTwice(String key) throws IOException {
        Review example = Examples.open("jonkoping");
        List<String> ids = example.associations().stream().map(a -> a.id()).toList();
        AdministrationKey by = AdministrationKey.valueOf(key);
        distinct(with(example, List.of(share("delat", 2020, ids, by))));
        distinct(with(example, List.of(share("delat", 2020, ids, by), share("delat-igen", 2022, ids, by))));
        distinct(with(example, List.of(share("delat", 2020, ids.subList(0, 2), by),
                share("delat-igen", 2020, ids.subList(1, 3), by))));
    }

    @Test
    void randomReviews() throws IOException {
        for (long seed = 0; seed < 12; seed++) {
            RandomReviews random = new RandomReviews(seed);
            Review review = random.next();
            distinct(with(review, new RandomChanges(random, review).next()));
        }
    }

    private static Review with(Review review, List<Change> changes) {
        return review.edit()
                .alternatives(List.of(review.alternatives().getFirst(),
                        new Alternative("annat", Optional.empty(), "Annat", "Annat", "", changes)))
                .arguments(List.of()).steps(List.of()).done();
    }

    private static Map<CostCategory, Figure> savings(double saving) {
        return Map.of(CostCategory.MANAGEMENT, Figure.of(saving), CostCategory.SECRETARIAT, Figure.of(saving));
    }

    private static Change merge(String id, int year, List<String> associations) {
        return new Change.Merge(id, year, associations, new NewAssociation(id, id, id, List.of(), List.of()),
                Optional.empty(), savings(0.1), List.of(), EquityRoute.TRANSFERRED, "");
    }

    private static Change share(String id, int year, List<String> associations, AdministrationKey key) {
        return new Change.ShareAdministration(id, year, associations, savings(0.05), key, "");
    }

    private static void distinct(Review review) throws IOException {
        WorkbookContent content = JonkopingWorkbook.content(Calculation.of(review), MoneyUnit.TKR);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(content, out);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            distinct(book.getSheet("Indata"), row -> INPUT_NAMES);
            distinct(book.getSheet("Beräkning"), Row::getLastCellNum);
        }
    }

    /** Compares the words of the rows of the sheet's table, among those of its first cells, with each other. */
    private static void distinct(XSSFSheet sheet, ToIntFunction<Row> cells) {
        DataFormatter formatter = new DataFormatter();
        int first = sheet.getTables().getFirst().getStartRowIndex() + 1;
        Set<String> met = new HashSet<>();
        List<String> doubled = new ArrayList<>();
        for (int r = first; r <= sheet.getTables().getFirst().getEndRowIndex(); r++) {
            Row row = sheet.getRow(r);
            String words = IntStream.range(0, cells.applyAsInt(row)).mapToObj(row::getCell)
                    .filter(c -> c != null && c.getCellType() != CellType.FORMULA)
                    .map(formatter::formatCellValue).collect(Collectors.joining(" | "));
            if (!met.add(words)) {
                doubled.add(words);
            }
        }
        assertTrue(met.size() > 0, sheet.getSheetName());
        assertEquals(List.of(), doubled, sheet.getSheetName());
    }
}

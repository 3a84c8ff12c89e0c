package se.vagval.report.nativechart;

import java.util.ArrayList;
import java.util.List;

import se.vagval.chart.ChartData;
import se.vagval.chart.ChartData.Category;
import se.vagval.chart.ChartData.Series;

/** Names as a chart and its workbook can hold them: of moderate length, and those of series all different. */
final class ChartNames {
    private static final int LONGEST = 70;

    private final List<String> categories;
    private final List<String> series = new ArrayList<>();

    ChartNames(ChartData data) {
        this.categories = data.categories().stream().map(Category::name).map(ChartNames::shorter).toList();
        for (Series s : data.series()) {
            String name = shorter(s.name());
            String wanted = name;
            // Excel mends a workbook, and says so, whose table has two columns of one name, in whatever case.
            for (int i = 2; isTaken(wanted, data.header()); i++) {
                wanted = name + " (" + i + ")";
            }
            series.add(wanted);
        }
    }

    private boolean isTaken(String name, String header) {
        return name.equalsIgnoreCase(header) || series.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static String shorter(String name) {
        String plain = name.replaceAll("\\s+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST - 1).strip() + "…";
    }

    String category(int index) {
        return categories.get(index);
    }

    List<String> categories() {
        return categories;
    }

    String series(int index) {
        return series.get(index);
    }
}

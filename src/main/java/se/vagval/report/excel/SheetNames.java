package se.vagval.report.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives sheets telling names that a workbook accepts: at most 31 characters, none of them reserved, each name once. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    SheetNames(String... reserved) {
        for (String name : reserved) {
            taken.add(name.toLowerCase(Locale.ROOT));
        }
    }

    String of(String title) {
        String clean = title.replaceAll("[\\\\/?*\\[\\]:\\p{Cntrl}]", " ").replaceAll("\\s+", " ")
                .replaceAll("^[' ]+|[' ]+$", "");
        String base = shortened(clean, LONGEST);
        String name = base;
        for (int i = 2; base.isEmpty() || !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " " + i;
            base = base.isEmpty() ? Labels.statement() : base;
            name = shortened(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String shortened(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int space = name.lastIndexOf(' ', longest);
        String cut = name.substring(0, space > longest / 2 ? space : longest);
        return cut.replaceAll("([' ,.;–-]+\\p{L}{1,3})*[' ,.;–-]*$", "");
    }
}

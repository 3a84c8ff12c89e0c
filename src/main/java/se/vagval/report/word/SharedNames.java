package se.vagval.report.word;

import java.util.List;
import java.util.stream.Stream;

import se.vagval.statement.Statement;
import se.vagval.text.Texts;

/** What alternatives are called together that have the same figures. */
final class SharedNames {
    private static final String SPACE = " ";

    private SharedNames() {}

    /** Every name, what all begin with said once: "Ansluta HBS, Södertälje och VärNa". */
    static String all(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = names.getFirst().split(SPACE, 2)[0] + SPACE;
        List<String> told = names.stream().allMatch(n -> n.startsWith(first) && n.length() > first.length())
                ? Stream.concat(Stream.of(names.getFirst()),
                        names.stream().skip(1).map(n -> n.substring(first.length()))).toList()
                : names;
        return Texts.get("report.word.abridged.names", String.join(", ", told.subList(0, told.size() - 1)),
                told.getLast());
    }

    /** The first name, and how many more: where there is room for few words. */
    static String brief(List<String> names) {
        return names.size() < 2 ? String.join("", names)
                : Texts.get("report.word.abridged.brief", names.getFirst(), names.size() - 1);
    }

    /** A statement whose steps are those of other alternatives too. */
    static Statement withSame(Statement statement, List<String> others) {
        return others.isEmpty() ? statement
                : statement.withFinding((statement.finding().strip() + SPACE
                        + ended(Texts.get("report.word.abridged.steps", all(others)))).strip());
    }

    /** A name that ends with a full stop ends the sentence too. */
    static String ended(String sentence) {
        return sentence.endsWith("..") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}

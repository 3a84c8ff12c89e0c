package se.vagval.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

import se.vagval.finance.Calculation;
import se.vagval.finance.Measure;
import se.vagval.finance.Subject;
import se.vagval.text.SwedishNumbers;
import se.vagval.text.Texts;

/** Sentences that say what differs: every alternative in its order, in the same words, without judging. */
final class Findings {
    /** What prints as the same to the krona is the same. */
    static final double SAME = 0.5;
    private static final int NAMED = 4;
    /** So many names or more are "the other alternatives" after those that differ. */
    private static final int REST = 4;

    private final Calculation calculation;
    private final View view;

    Findings(Calculation calculation, View view) {
        this.calculation = calculation;
        this.view = view;
    }

    /**
     * "Parternas bidrag 2021 är 17 622 tkr i Som idag. Det är lika mycket i Gemensam adm. och 1 600 tkr mindre i Länsförbund."
     *
     * @param what
     *            what the amount is and its year, beginning the sentence
     * @return "" where the reference has no figure
     */
    String compared(String what, Measure measure) {
        OptionalDouble reference = value(measure, view.reference());
        if (reference.isEmpty()) {
            return "";
        }
        List<String> others = view.others().stream().filter(a -> difference(measure, a, Subject.AREA).isPresent())
                .toList();
        String amount = SwedishNumbers.amountWithUnit(reference.getAsDouble(), view.unit());
        ToDoubleFunction<String> change = a -> difference(measure, a, Subject.AREA).orElseThrow();
        if (others.size() > 1 && others.size() == view.others().size()
                && others.stream().allMatch(a -> Math.abs(change.applyAsDouble(a)) < SAME)) {
            return joined(Texts.get("statement.finding.allSame", what, amount));
        }
        String first = Texts.get("statement.finding.reference", what, amount, name(view.reference()));
        List<String> unknown = view.others().stream().filter(a -> !others.contains(a)).map(this::name).toList();
        return joined(first,
                others.isEmpty() ? "" : Texts.get("statement.finding.others", listed(parts(others, change))),
                unknown.isEmpty() ? "" : Texts.get("statement.finding.unknown", listed(unknown)));
    }

    /** "Jämfört med Som idag finns det till insatser sammanlagt 2020–2024 6 400 tkr mindre i Länsförbund." */
    String overYears(List<String> others, ToDoubleFunction<String> change, String period) {
        return joined(others.isEmpty() ? ""
                : Texts.get("statement.finding.horizon", name(view.reference()), period,
                        listed(parts(others, change))));
    }

    /** As {@link #compared}, of sums that have been worked out; an alternative without one is not spoken of. */
    String summed(String what, Map<String, Double> sums) {
        Double reference = sums.get(view.reference());
        if (reference == null) {
            return "";
        }
        List<String> others = view.others().stream().filter(sums::containsKey).toList();
        String amount = SwedishNumbers.amountWithUnit(reference, view.unit());
        if (others.size() > 1 && sums.size() == view.alternatives().size()
                && others.stream().allMatch(a -> Math.abs(sums.get(a) - reference) < SAME)) {
            return joined(Texts.get("statement.finding.allSame", what, amount));
        }
        return joined(
                Texts.get("statement.finding.reference", what, amount, name(view.reference())),
                others.isEmpty() ? ""
                        : Texts.get("statement.finding.others",
                                listed(parts(others, a -> sums.get(a) - reference))));
    }

    /** A change that prints the same in several alternatives is said once, where it first comes. */
    private List<String> parts(List<String> alternatives, ToDoubleFunction<String> change) {
        Map<Part, List<String>> names = new LinkedHashMap<>();
        for (String a : alternatives) {
            names.computeIfAbsent(part(change.applyAsDouble(a)), p -> new ArrayList<>()).add(name(a));
        }
        boolean all = alternatives.size() == view.others().size();
        return (all ? withRest(names) : names).entrySet().stream().map(e -> e.getKey().of(listed(e.getValue())))
                .toList();
    }

    /**
     * What holds for alternatives, with the names it holds for; the longest list of names, if long, comes last as "övriga
     * alternativ".
     *
     * @param names
     *            which together are all the alternatives spoken of
     */
    static <K> Map<K, List<String>> withRest(Map<K, List<String>> names) {
        int most = names.values().stream().mapToInt(List::size).max().orElse(0);
        if (names.size() < 2 || most < REST) {
            return names;
        }
        Map<K, List<String>> told = new LinkedHashMap<>(names);
        K rest = names.entrySet().stream().filter(e -> e.getValue().size() == most).findFirst().orElseThrow().getKey();
        told.remove(rest);
        told.put(rest, List.of(Texts.get("statement.finding.rest")));
        return told;
    }

    private Part part(double change) {
        if (Math.abs(change) < SAME) {
            return new Part("", 0);
        }
        return new Part(SwedishNumbers.amountWithUnit(Math.abs(change), view.unit()), change < 0 ? -1 : 1);
    }

    /** How much more or less, as it is printed, and which of them. */
    private record Part(String amount, int sign) {
        String of(String names) {
            return sign == 0 ? Texts.get("statement.finding.part.same", names)
                    : sign < 0 ? Texts.get("statement.finding.part.less", amount, names)
                            : Texts.get("statement.finding.part.more", amount, names);
        }
    }

    /** A measure's difference to the reference's, as the tables show it. */
    OptionalDouble difference(Measure measure, String alternative, Subject subject) {
        OptionalInt to = calculation.node(measure, alternative, subject, view.year());
        OptionalInt from = calculation.node(measure, view.reference(), subject, view.year());
        return to.isEmpty() || from.isEmpty() ? OptionalDouble.empty()
                : value(calculation.difference(to.getAsInt(), from.getAsInt()));
    }

    OptionalDouble value(int node) {
        return calculation.evaluation().isMissing(node) ? OptionalDouble.empty()
                : OptionalDouble.of(calculation.evaluation().value(node));
    }

    OptionalDouble value(Measure measure, String alternative) {
        return calculation.value(measure, alternative, Subject.AREA, view.year());
    }

    String name(String alternative) {
        return calculation.alternativeName(alternative);
    }

    /** "a", "a och b", "a, b och c". */
    static String listed(List<String> items) {
        return listed(items, "statement.list.and");
    }

    private static String listed(List<String> items, String and) {
        int last = items.size() - 1;
        return last < 1 ? String.join("", items)
                : Texts.get(and, String.join(", ", items.subList(0, last)), items.get(last));
    }

    /** "3 i a och b samt 1 i c och d": each value once, with the names it holds for. */
    static String grouped(Map<String, List<String>> names) {
        List<String> parts = names.entrySet().stream()
                .map(e -> Texts.get("statement.finding.in", e.getKey(), listed(e.getValue()))).toList();
        boolean inPairs = names.values().stream().anyMatch(n -> n.size() > 1);
        return inPairs ? listed(parts, "statement.list.asWell") : listed(parts);
    }

    /** The same of names; of many the first few, and how many more there are. */
    static String names(List<String> names) {
        if (names.size() <= NAMED + 1) {
            return listed(names);
        }
        List<String> shown = new ArrayList<>(names.subList(0, NAMED));
        shown.add(Texts.get("statement.list.more", names.size() - NAMED));
        return listed(shown);
    }

    /** Sentences after each other, the empty ones left out. */
    static String joined(String... sentences) {
        return String.join(" ",
                List.of(sentences).stream().filter(s -> !s.isEmpty()).map(Findings::ended).toList());
    }

    /** A name that ends with a full stop, as "Gemensam adm.", ends the sentence too. */
    private static String ended(String sentence) {
        return sentence.endsWith("..") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}

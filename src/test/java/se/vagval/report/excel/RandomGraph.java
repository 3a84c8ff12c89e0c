package se.vagval.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import se.vagval.statement.Naming;
import se.vagval.formula.Graph;
import se.vagval.formula.Op;
import se.vagval.formula.Origin;
import se.vagval.formula.Term;
import se.vagval.formula.Unit;
import se.vagval.text.Texts;

/** A graph of formulas of every kind from a seed, spread over alternatives, subjects and years, with some values missing. */
final class RandomGraph implements Naming {
    private static final int ALTERNATIVES = 3;
    private static final int SUBJECTS = 5;
    private static final int YEARS = 4;
    /** The reason by which a statement tells what cannot be decided. */
    private static final String UNDECIDED = Texts.get("finance.missing.ladder");

    private record Made(String id, String label, Unit unit, String source) implements Term {
        static Made of(String name, Unit unit) {
            return new Made("made." + name, "Storhet " + name, unit, "");
        }
    }

    private final Random random;
    final Graph graph = new Graph(64);

    private RandomGraph(long seed) {
        this.random = new Random(seed);
    }

    static RandomGraph of(long seed, int formulas) {
        RandomGraph made = new RandomGraph(seed);
        made.leaves();
        for (int i = 0; i < formulas; i++) {
            made.formula();
        }
        return made;
    }

    List<Integer> all() {
        List<Integer> nodes = new ArrayList<>();
        for (int node = 0; node < graph.size(); node++) {
            nodes.add(node);
        }
        return nodes;
    }

    List<Integer> inputs() {
        return all().stream().filter(n -> graph.op(n) == Op.INPUT).toList();
    }

    private void leaves() {
        for (int i = 0; i < 30; i++) {
            double size = Math.pow(10, random.nextInt(9) - 2);
            double value = (random.nextDouble() * 2 - 0.7) * size;
            graph.input(term("i" + i), place(), value, new Origin("Källa " + i, Origin.Mark.values()[i % 3], "Not"));
        }
        graph.constant(term("half"), place(), 0.5);
        graph.constant(term("negative"), place(), -1.25e-7);
        graph.constant(term("zero"), place(), 0);
        graph.constant(term("large"), place(), 123_456_789_012_345.0);
        graph.missing(term("unknown"), place(), "Ingen har lämnat uppgiften");
        // Formulas that are missing for every reason there is, and sums and products of none, one and very many.
        graph.ratio(term("byZero"), place(), 0, 32);
        graph.sum(term("none"), place());
        graph.sum(term("one"), place(), new int[]{3}, 0, 1);
        int[] many = random.ints(600, 0, 30).toArray();
        graph.sum(term("many"), place(), many);
        graph.max(term("most"), place(), many);
        int[] run = {0, 1, 2, 3, 4, 5, 6, 7, 20, 21, 22};
        graph.sum(term("run"), place(), run);
        graph.product(term("long"), place(), new int[]{0, 1, 2, 3, 30, 4}, 0, 6);
        graph.choose(term("saved"), place(), 32, 30, 5, 34);
        int undecided = graph.missing(term("undecided"), place(), UNDECIDED);
        graph.difference(term("rests"), place(), 3, undecided);
        // Two lacks meet: the first from the left is the one that is told.
        graph.sum(term("firstUndecided"), place(), undecided, 34);
        graph.product(term("firstUnknown"), place(), 34, undecided);
    }

    private void formula() {
        Term term = term("f" + random.nextInt(40));
        long place = place();
        int a = node();
        int b = node();
        switch (random.nextInt(8)) {
            case 0 -> graph.sum(term, place, a, b);
            case 1 -> graph.difference(term, place, a, b);
            case 2 -> graph.product(term, place, a, b);
            case 3 -> graph.ratio(term, place, a, b);
            case 4 -> graph.min(term, place, several());
            case 5 -> graph.max(term, place, several());
            case 6 -> graph.sum(term, place, several());
            default -> graph.choose(term, place, a, b, node(), node());
        }
    }

    private int[] several() {
        int from = random.nextInt(graph.size() - 8);
        return random.nextBoolean() ? new int[]{node(), node(), node(), node(), node()}
                : new int[]{from, from + 1, from + 2, from + 3, from + 4, from + 5};
    }

    /** Seldom a missing one, which would soon make all of them missing, nor what products have made very large. */
    private int node() {
        for (int attempt = 0;; attempt++) {
            int node = random.nextInt(graph.size());
            double size = Math.abs(se.vagval.formula.Evaluation.of(graph).value(node));
            if (attempt > 50 || size < 1e12 && (size == 0 || size > 1e-9) || random.nextInt(100) == 0) {
                return node;
            }
        }
    }

    private static Term term(String name) {
        Unit[] units = Unit.values();
        return Made.of(name, units[Math.floorMod(name.hashCode(), units.length)]);
    }

    private long place() {
        return random.nextInt(ALTERNATIVES * SUBJECTS * (YEARS + 1));
    }

    @Override
    public String alternative(int node) {
        return "Alternativ " + graph.place(node) % ALTERNATIVES;
    }

    @Override
    public String subject(int node) {
        return "Förbund " + graph.place(node) / ALTERNATIVES % SUBJECTS;
    }

    @Override
    public OptionalInt year(int node) {
        int year = (int) (graph.place(node) / ALTERNATIVES / SUBJECTS);
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(2019 + year);
    }

    @Override
    public String explanation(int node) {
        return "Räknas som den gör";
    }

    @Override
    public String reason(int node) {
        return graph.reason(node);
    }

    @Override
    public boolean isUndecided(int node) {
        return graph.op(node) == Op.MISSING && reason(node).equals(UNDECIDED);
    }

    @Override
    public Optional<String> outcome(int node) {
        return Optional.empty();
    }

    @Override
    public boolean isForTablesOnly(int node) {
        return false;
    }

    @Override
    public String definedName(int node) {
        return graph.term(node).id().startsWith("made.f") ? graph.term(node).id() + "_" + graph.place(node) : "";
    }
}

package se.vagval.formula;

/** A term for tests, called what the test calls it. */
record NamedTerm(String id, Unit unit) implements Term {
    static NamedTerm of(String id) {
        return new NamedTerm(id, Unit.KRONOR);
    }

    @Override
    public String label() {
        return "Label of " + id;
    }

    @Override
    public String source() {
        return "";
    }
}

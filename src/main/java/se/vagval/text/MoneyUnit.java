package se.vagval.text;

/** The units an amount can be shown in; inside the model an amount is always kronor. */
public enum MoneyUnit {
    /** Kronor. */
    KR(0, 0),
    /** Thousands of kronor. */
    TKR(3, 0),
    /** Millions of kronor. */
    MNKR(6, 1);

    private final int power;
    private final int decimals;

    MoneyUnit(int power, int decimals) {
        this.power = power;
        this.decimals = decimals;
    }

    /** Kronor in one of the unit. */
    public double factor() {
        return Math.pow(10, power);
    }

    /** The power of ten in {@link #factor()}. */
    int power() {
        return power;
    }

    /** Decimals an amount in this unit is shown with when nothing else is asked. */
    public int decimals() {
        return decimals;
    }

    /** What is written after an amount, as in "8 011 tkr". */
    public String label() {
        return Texts.get("text.unit." + this);
    }

    /** The unit spelled out, for the first time it is used in a document. */
    public String fullName() {
        return Texts.get("text.unitName." + this);
    }
}

package se.vagval.model;

/** A line of revenue beside the parties' contributions: quantity × unit amount, in base-year kronor. */
public record RevenueLine(String id, String name, Figure quantity, Figure unitAmount, PriceIndex index) {
    public RevenueLine {
        Check.id("id", id);
        Check.name("name", name);
        Check.given("quantity", quantity);
        Check.given("unitAmount", unitAmount);
        Check.given("index", index);
    }
}

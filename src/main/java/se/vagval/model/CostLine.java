package se.vagval.model;

/**
 * A line of administration: quantity × unit amount, in base-year kronor.
 *
 * @param quantity
 *            for instance a share of a full-time post, or seats × meetings
 * @param unitAmount
 *            kronor per unit and year
 */
public record CostLine(String id, String name, CostCategory category, Figure quantity, Figure unitAmount,
        PriceIndex index) {
    public CostLine {
        Check.id("id", id);
        Check.name("name", name);
        Check.given("category", category);
        Check.notNegative("quantity", quantity);
        Check.notNegative("unitAmount", unitAmount);
        Check.given("index", index);
    }
}

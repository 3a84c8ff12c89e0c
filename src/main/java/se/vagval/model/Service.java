package se.vagval.model;

import java.util.Optional;

/**
 * A service one association buys of another, or of a member such as the region (ekonomi och lön).
 *
 * @param seller
 *            association id or region id
 * @param buyer
 *            association id
 * @param share
 *            share of the post that is bought, 0–1
 * @param amount
 *            kronor a year
 */
public record Service(String id, String name, String seller, String buyer, CostCategory category,
        Optional<Figure> share, Optional<Figure> amount) {
    public Service {
        Check.id("id", id);
        Check.name("name", name);
        Check.id("seller", seller);
        Check.id("buyer", buyer);
        Check.given("category", category);
        Check.optionalShare("share", share);
        Check.optionalNotNegative("amount", amount);
    }
}

package se.vagval.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of the register of assumptions.
 *
 * @param low
 *            lower end of the range, if stated
 * @param high
 *            upper end of the range, if stated
 * @param unit
 *            unit in words, such as "per år"
 * @param date
 *            when it was made or last looked over
 */
public record Assumption(String id, AssumptionKind kind, String name, Figure value, Optional<Figure> low,
        Optional<Figure> high, String unit, Optional<LocalDate> date) {
    public Assumption {
        Check.id("id", id);
        Check.given("kind", kind);
        Check.name("name", name);
        Check.given("value", value);
        Check.given("low", low);
        Check.given("high", high);
        Check.given("unit", unit);
        Check.given("date", date);
        if (low.isPresent() && high.isPresent() && low.get().value() > high.get().value()) {
            throw new InvalidField("low", "model.error.rangeTurned");
        }
        if (kind != AssumptionKind.OTHER && value.value() <= -1) {
            throw new InvalidField("value", "model.error.rate", Figure.percent(value.value()));
        }
    }
}

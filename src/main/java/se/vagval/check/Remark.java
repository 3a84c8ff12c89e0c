package se.vagval.check;

import java.util.List;
import java.util.Objects;

/**
 * Something in the review that ought to be looked at.
 *
 * @param headline
 *            what, in a few Swedish words that stand alone
 * @param detail
 *            why and with what figures
 * @param key
 *            what tells it from other remarks of its rule: the address, where it has none of its own
 * @param address
 *            the figure or field to go to, as in {@link se.vagval.model.InvalidField}
 * @param fixes
 *            what can be done about it at once; often nothing
 */
public record Remark(CheckCode rule, Severity severity, String headline, String detail, String key,
        String address, List<Fix> fixes) {
    public Remark {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(headline);
        Objects.requireNonNull(detail);
        Objects.requireNonNull(key);
        Objects.requireNonNull(address);
        fixes = List.copyOf(fixes);
    }

    static Remark of(CheckCode rule, Severity severity, String address, String headline, String detail, Fix... fixes) {
        return new Remark(rule, severity, headline, detail, address, address, List.of(fixes));
    }

    /** The same remark, which is settled at another figure than the one it is about. */
    Remark at(String other) {
        return new Remark(rule, severity, headline, detail, key, other, fixes);
    }

    /** The same remark after every edit that does not settle it. */
    public String id() {
        return rule + "@" + key;
    }

    /** The part of the review it is about. */
    public Area area() {
        return Area.of(address);
    }

    /** Where the rule comes from, in Swedish. */
    public String source() {
        return rule.source();
    }
}

package se.vagval.model;

/**
 * A remark of the checks that the investigator has looked at and put away. It holds for what the remark said then: when
 * the figures behind it change it says something else, and is shown again.
 *
 * @param remark
 *            the rule and the address it is about, such as "LADDER@associations.finnveden.accounts.2019.equity"
 * @param said
 *            headline and detail as they were read, with their figures
 * @param reason
 *            the investigator's own words, or ""
 */
public record SeenRemark(String remark, String said, String reason) {
    public SeenRemark {
        Check.id("remark", remark);
        Check.given("said", said);
        Check.given("reason", reason);
    }
}

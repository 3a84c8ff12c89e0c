package se.vagval.report.refresh.xml;

/**
 * An attribute of a start tag.
 *
 * @param name
 *            as it is written, with its prefix
 * @param value
 *            with entities read
 * @param from
 *            where the value begins, after the quotation mark
 * @param to
 *            where it ends
 */
public record Attribute(String name, String value, int from, int to) {
    boolean is(String localName) {
        return name.substring(name.indexOf(':') + 1).equals(localName);
    }
}

package se.vagval.report.template;

import java.util.List;

/**
 * A part of a template with what it points at.
 *
 * @param name
 *            its name in the document, such as {@code /word/mall/header1.xml}
 * @param bytes
 *            not to be changed
 */
public record TemplatePart(String name, String type, byte[] bytes, List<Relation> relations) {
    /**
     * A relation to another part of those taken, or to an address outside.
     *
     * @param target
     *            name of the part, or the address
     */
    public record Relation(String id, String type, String target, boolean external) {}

    public TemplatePart {
        relations = List.copyOf(relations);
    }
}

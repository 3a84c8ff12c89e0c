package se.vagval.report.powerpoint;

import java.util.List;

/**
 * A part of a template.
 *
 * @param name
 *            such as {@code /ppt/theme/theme1.xml}
 * @param type
 *            its content type
 * @param bytes
 *            not to be changed
 */
record TemplatePart(String name, String type, byte[] bytes, List<Relation> relations) {
    TemplatePart {
        relations = List.copyOf(relations);
    }

    /**
     * A relation to another part, or to something outside the file.
     *
     * @param target
     *            name of the part, or an address
     */
    record Relation(String id, String type, String target, boolean external) {}
}

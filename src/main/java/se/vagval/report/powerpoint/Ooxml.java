package se.vagval.report.powerpoint;

/** Names of the file format. */
final class Ooxml {
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";
    static final String TYPES = "application/vnd.openxmlformats-officedocument.presentationml.";
    static final String THEME = "application/vnd.openxmlformats-officedocument.theme+xml";

    private Ooxml() {}

    /** The namespaces that a part of a presentation declares. */
    static String[] namespaces() {
        return new String[]{"xmlns:a", DRAWING, "xmlns:r", RELATIONS, "xmlns:p", PRESENTATION};
    }

    static String relation(String kind) {
        return RELATIONS + "/" + kind;
    }
}

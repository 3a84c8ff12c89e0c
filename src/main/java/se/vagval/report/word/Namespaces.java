package se.vagval.report.word;

/** The names that elements of the document are written under. */
final class Namespaces {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Declarations for the root of a part. */
    static final String[] ALL = {"xmlns:w", WORD, "xmlns:r", RELATIONS, "xmlns:wp",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "xmlns:a",
            "http://schemas.openxmlformats.org/drawingml/2006/main", "xmlns:pic",
            "http://schemas.openxmlformats.org/drawingml/2006/picture"};

    private Namespaces() {}
}

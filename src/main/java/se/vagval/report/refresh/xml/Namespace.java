package se.vagval.report.refresh.xml;

import java.util.Set;

/** The namespaces that documents are written in. */
final class Namespace {
    private static final Set<String> WORD = Set.of("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private Namespace() {}

    static boolean isWord(String space) {
        return WORD.contains(space);
    }
}

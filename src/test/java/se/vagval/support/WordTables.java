package se.vagval.support;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** The tables of a Word document in their order; POI's own list leaves out those in content controls. */
public final class WordTables {
    private static final String TABLES = "declare namespace w="
            + "'http://schemas.openxmlformats.org/wordprocessingml/2006/main'; .//w:tbl";

    private WordTables() {}

    public static List<XWPFTable> of(XWPFDocument document) {
        List<XWPFTable> tables = new ArrayList<>();
        for (XmlObject table : document.getDocument().getBody().selectPath(TABLES)) {
            tables.add(new XWPFTable((CTTbl) table, document));
        }
        return tables;
    }
}

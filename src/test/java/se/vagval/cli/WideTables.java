package se.vagval.cli;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** Tables of a Word document that are wider than the text of their page. */
final class WideTables {
    private static final String WORD = "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'; ";

    private WideTables() {}

    /** In the order of the document a section is described after what stands in it. */
    static List<String> in(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        List<CTTbl> waiting = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            for (XmlObject part : document.getDocument().getBody().selectPath(WORD + ".//w:tbl | .//w:sectPr")) {
                if (part instanceof CTTbl table) {
                    waiting.add(table);
                } else {
                    found.addAll(wider(waiting, (CTSectPr) part));
                    waiting.clear();
                }
            }
        }
        return found;
    }

    private static List<String> wider(List<CTTbl> tables, CTSectPr section) {
        long room = number(section.getPgSz().getW()) - number(section.getPgMar().getLeft())
                - number(section.getPgMar().getRight());
        return tables.stream().filter(t -> width(t) > room)
                .map(t -> t.getTblPr().getTblCaption().getVal() + ": " + width(t) + " of " + room).toList();
    }

    private static long width(CTTbl table) {
        return table.getTblGrid().getGridColList().stream().mapToLong(c -> number(c.getW())).sum();
    }

    private static long number(Object twips) {
        return ((BigInteger) twips).longValue();
    }
}

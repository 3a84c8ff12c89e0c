package se.vagval.report.accessibility.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small Word document put together by hand; as it is, it breaks no rule. */
record HandMade(String body, String styles, String settings, String core) {
    private static final String NS = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    static final String HEADING = styled("Heading1", "Sammanfattning");
    static final String TEXT = p("Förbunden är tre.");
    static final String CAPTION = styled("Caption", "Tabell 1. Förbunden och deras medlemmar");
    static final String HEAD = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Förbund") + cell("Bidrag") + "</w:tr>";
    static final String ROW = "<w:tr>" + cell("Höglandet") + cell("100") + "</w:tr>";
    static final String TABLE_PROPERTIES = "<w:tblPr><w:tblDescription w:val=\"Tabell med en rad per förbund.\"/></w:tblPr>";
    static final String TABLE = table(HEAD + ROW);
    static final String PICTURE = picture("inline", "descr=\"Stapeldiagram. Höglandet har störst bidrag.\"");

    /** A document of these blocks, after its heading. */
    static HandMade of(String blocks) {
        return new HandMade(HEADING + blocks, "sv-SE", "", "Översyn av förbunden");
    }

    /** A document that breaks no rule. */
    static HandMade good() {
        return of(TEXT + CAPTION + TABLE + PICTURE + styled("Caption", "Diagram 1. Bidragen"));
    }

    static String table(String rows) {
        return "<w:tbl>" + TABLE_PROPERTIES + rows + "</w:tbl>" + TEXT;
    }

    static String picture(String how, String description) {
        return "<w:p><w:r><w:drawing><wp:" + how + "><wp:docPr id=\"1\" name=\"Diagram 1\" " + description
                + "/><a:graphic/></wp:" + how + "></w:drawing></w:r></w:p>";
    }

    static String p(String text) {
        return "<w:p>" + run("", text) + "</w:p>";
    }

    static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run("", text) + "</w:p>";
    }

    static String cell(String text) {
        return "<w:tc>" + (text.isEmpty() ? "<w:p/>" : p(text)) + "</w:tc>";
    }

    Path write(Path folder) throws IOException {
        Path file = folder.resolve("dokument.docx");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "_rels/.rels", relations("officeDocument", "word/document.xml"));
            put(zip, "docProps/core.xml", "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>" + core
                    + "</dc:title></cp:coreProperties>");
            put(zip, "word/document.xml",
                    "<w:document " + NS + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
            put(zip, "word/_rels/document.xml.rels", relations("styles", "styles.xml", "settings", "settings.xml"));
            put(zip, "word/styles.xml", "<w:styles " + NS + "><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\""
                    + styles + "\"/></w:rPr></w:rPrDefault></w:docDefaults>" + style("Heading1", "heading 1", "0")
                    + style("Heading2", "heading 2", "1") + style("Heading3", "heading 3", "2")
                    + "<w:style w:type=\"paragraph\" w:styleId=\"Caption\"><w:name w:val=\"caption\"/><w:rPr><w:b/></w:rPr></w:style>"
                    + "</w:styles>");
            put(zip, "word/settings.xml", "<w:settings " + NS + ">" + settings + "</w:settings>");
        }
        return file;
    }

    private static String style(String id, String name, String level) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:pPr><w:outlineLvl w:val=\"" + level + "\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r").append(i).append("\" Type=\"").append(RELATION)
                    .append(typesAndTargets[i]).append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

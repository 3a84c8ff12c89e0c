package se.vagval.report.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A template as a Swedish Word writes one: styles with Swedish ids, numbered headings, a logo and a first page of its own. */
public final class SampleTemplate {
    public static final byte[] LOGO = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 1, 2, 3};

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
            + OFFICE + "\"";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String mainType = WORD + "template.main+xml";

    public SampleTemplate() {
        put("_rels/.rels", relations("rId1", OFFICE + "/officeDocument", "word/document.xml"));
        put("word/document.xml", "<w:document " + W + "><w:body><w:p><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr>"
                + "<w:r><w:t>Mallens egen text</w:t></w:r></w:p><w:sectPr>"
                + "<w:headerReference w:type=\"default\" r:id=\"rId10\"/><w:headerReference w:type=\"first\" r:id=\"rId11\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"rId12\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"2268\" w:right=\"1701\" w:bottom=\"1418\" w:left=\"1985\" w:header=\"709\" w:footer=\"709\""
                + " w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>");
        put("word/_rels/document.xml.rels", relations("rId1", OFFICE + "/styles", "styles.xml", "rId2", OFFICE
                + "/numbering", "numbering.xml", "rId3", OFFICE + "/settings", "settings.xml", "rId4",
                OFFICE
                        + "/theme",
                "theme/theme1.xml", "rId10", OFFICE + "/header", "header1.xml", "rId11", OFFICE
                        + "/header",
                "header2.xml", "rId12", OFFICE + "/footer", "footer1.xml"));
        put("word/styles.xml", styles());
        put("word/numbering.xml", "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"3\">"
                + "<w:multiLevelType w:val=\"multilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Rubrik1\"/><w:lvlText w:val=\"%1\"/><w:lvlJc w:val=\"left\"/>"
                + "</w:lvl></w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>");
        put("word/settings.xml", "<w:settings " + W + "><w:attachedTemplate r:id=\"rId1\"/><w:evenAndOddHeaders/>"
                + "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/></w:settings>");
        put("word/theme/theme1.xml",
                "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"X\"/>");
        put("word/header1.xml",
                "<w:hdr " + W + "><w:p><w:pPr><w:pStyle w:val=\"Sidhuvud\"/></w:pPr><w:r><w:t>Region X</w:t>"
                        + "</w:r></w:p></w:hdr>");
        put("word/_rels/header1.xml.rels", relations("rId1", OFFICE + "/image", "media/image1.png"));
        put("word/header2.xml", "<w:hdr " + W + "><w:p><w:r><w:t>Framsida</w:t></w:r></w:p></w:hdr>");
        put("word/footer1.xml", "<w:ftr " + W + "><w:p><w:r><w:t>Storgatan 1</w:t></w:r></w:p></w:ftr>");
        parts.put("word/media/image1.png", LOGO);
    }

    private static String styles() {
        return "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\""
                + " w:hAnsiTheme=\"minorHAnsi\"/><w:lang w:val=\"en-US\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"Normal\"/>"
                + "<w:next w:val=\"Normal\"/><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
                + "<w:rPr><w:color w:val=\"7A1F5F\"/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Rubrik2\"><w:name w:val=\"Rubrik 2\"/><w:basedOn w:val=\"Rubrik1\"/>"
                + "</w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Punktlista\"><w:name w:val=\"List Bullet\"/>"
                + "<w:basedOn w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"60\"/></w:pPr></w:style>"
                // As in Word's own templates: a heading that is not among the headings, and no page of its own.
                + "<w:style w:type=\"paragraph\" w:styleId=\"Innehllsfrteckningsrubrik\"><w:name w:val=\"TOC Heading\"/>"
                + "<w:basedOn w:val=\"Rubrik1\"/><w:pPr><w:spacing w:after=\"0\"/><w:outlineLvl w:val=\"9\"/></w:pPr></w:style>"
                // Another style that happens to have the id of one of ours.
                + "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Tabelltext\"><w:name w:val=\"Ram\"/></w:style>"
                + "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"Standardstycketeckensnitt\">"
                + "<w:name w:val=\"Default Paragraph Font\"/></w:style>"
                + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"Normaltabell\"><w:name w:val=\"Normal Table\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Sidhuvud\"><w:name w:val=\"header\"/><w:basedOn w:val=\"Normal\"/>"
                + "</w:style></w:styles>";
    }

    /** Relations given as id, type and target by turns. */
    private static String relations(String... all) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < all.length; i += 3) {
            xml.append("<Relationship Id=\"").append(all[i]).append("\" Type=\"").append(all[i + 1]).append(
                    "\" Target=\"").append(all[i + 2]).append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    /** The same with another part, in place of one of that name. */
    public SampleTemplate put(String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The same without styles and lists. */
    public SampleTemplate withoutStyles() {
        parts.remove("word/styles.xml");
        return put("word/_rels/document.xml.rels", relations("rId2", OFFICE + "/numbering", "numbering.xml", "rId10",
                OFFICE + "/header", "header1.xml", "rId12", OFFICE + "/footer", "footer1.xml"));
    }

    /** The same as another kind of document. */
    public SampleTemplate ofType(String type) {
        mainType = type;
        return this;
    }

    /** Writes the template to a file. */
    public Path write(Path file) throws IOException {
        StringBuilder types = new StringBuilder(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\""
                        + " ContentType=\"image/png\"/>");
        parts.keySet().stream().filter(n -> n.matches("word/[^_].*\\.xml")).forEach(n -> types.append(
                "<Override PartName=\"/").append(n).append("\" ContentType=\"").append(type(n)).append("\"/>"));
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", types.append("</Types>").toString().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                entry(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private String type(String name) {
        String plain = name.replaceAll(".*/|\\d*\\.xml", "");
        return switch (plain) {
            case "document" -> mainType;
            case "theme" -> "application/vnd.openxmlformats-officedocument.theme+xml";
            default -> WORD + plain + "+xml";
        };
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}

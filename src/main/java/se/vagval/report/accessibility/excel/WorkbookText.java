package se.vagval.report.accessibility.excel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import se.vagval.report.accessibility.ooxml.OoxmlFile;
import se.vagval.report.accessibility.ooxml.Xml;
import se.vagval.report.accessibility.rule.Described;
import se.vagval.report.accessibility.rule.Finding;
import se.vagval.report.accessibility.rule.LanguageGiven;
import se.vagval.report.accessibility.rule.Rule;
import se.vagval.report.accessibility.rule.TitleGiven;
import se.vagval.report.accessibility.rule.Unprotected;

/** A workbook as it is read: its sheets in order, their looks, and what it says of itself. */
public final class WorkbookText implements Described {
    private static final List<Rule<? super WorkbookText>> RULES = List.of(new TitleGiven(), new LanguageGiven(),
            new Unprotected(), new SheetNamed(), new SheetFilled(), new FirstCell(), new TableObject(),
            new FrozenHeads(), new UnmergedCells(), new UnbrokenTable(), new MissingInWords(), new NothingHidden(),
            new DrawingAlternative(), new CellContrast(), new SpelledOut());

    private final OoxmlFile file;
    private final String title;
    private final String language;
    private final Looks looks;
    private final List<String> strings;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean isProtected;

    private WorkbookText(OoxmlFile file) throws IOException {
        this.file = file;
        String part = file.related("", "officeDocument").stream().findFirst()
                .orElseThrow(() -> new IOException("No main part"));
        Document workbook = file.needed(part);
        title = file.property("title");
        language = file.property("language");
        looks = new Looks(one(part, "styles"));
        strings = one(part, "sharedStrings").map(s -> Xml.all(s, "si").stream().map(WorkbookText::words).toList())
                .orElse(List.of());
        isProtected = !Xml.all(workbook, "workbookProtection").isEmpty();
        Map<String, String> parts = file.relations(part).stream()
                .collect(Collectors.toMap(OoxmlFile.Relation::id, OoxmlFile.Relation::part));
        for (Element sheet : Xml.all(workbook, "sheet")) {
            sheet(sheet, parts.getOrDefault(sheet.getAttributeNS(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"), ""));
        }
    }

    private Optional<Document> one(String part, String kind) throws IOException {
        List<String> names = file.related(part, kind);
        return names.isEmpty() ? Optional.empty() : file.part(names.getFirst());
    }

    private static String words(Element string) {
        return Xml.all(string, "t").stream().map(Element::getTextContent).collect(Collectors.joining());
    }

    private void sheet(Element listed, String part) throws IOException {
        Optional<InputStream> stream = file.stream(part);
        if (stream.isEmpty() || !part.contains("worksheets")) {
            return; // a chart on a sheet of its own has no cells
        }
        SheetContent content = SheetReader.read(stream.get(), strings);
        isProtected |= content.isProtected;
        List<Area> tables = new ArrayList<>();
        for (String table : file.related(part, "table")) {
            Element root = file.needed(table).getDocumentElement();
            tables.add(Area.of(Xml.attribute(root, "name"), Xml.attribute(root, "ref"),
                    !Xml.attribute(root, "headerRowCount").equals("0")));
        }
        List<Sheet.Drawing> drawings = new ArrayList<>();
        for (String drawing : file.related(part, "drawing")) {
            Xml.all(file.needed(drawing), "cNvPr").forEach(e -> drawings.add(drawing(e)));
        }
        sheets.add(new Sheet(Xml.attribute(listed, "name"), !Xml.attribute(listed, "state").matches("|visible"),
                content, List.copyOf(tables), List.copyOf(drawings)));
    }

    private static Sheet.Drawing drawing(Element properties) {
        return new Sheet.Drawing(Xml.attribute(properties, "name"), Xml.attribute(properties, "descr"),
                Xml.all(properties, "decorative").stream().anyMatch(Xml::isOn));
    }

    /**
     * Reads a workbook and looks it over.
     *
     * @throws IOException
     *             when it cannot be read as a workbook
     */
    public static List<Finding> check(OoxmlFile file) throws IOException {
        WorkbookText text = new WorkbookText(file);
        return RULES.stream().flatMap(r -> r.check(text).stream()).toList();
    }

    /** The rules, each with where it is from. */
    public static List<Rule<? super WorkbookText>> rules() {
        return RULES;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public boolean isProtected() {
        return isProtected;
    }

    Looks looks() {
        return looks;
    }

    List<Sheet> sheets() {
        return sheets;
    }
}

package se.vagval.figurecheck.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import se.vagval.figurecheck.document.Block.Passage;
import se.vagval.figurecheck.document.Block.RawTable;
import se.vagval.figurecheck.document.Block.Row;

/** Plain text: lines with tabs, or with upright strokes as in Markdown, that stand together are a table. */
public final class TextDocument {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String STROKE = "|";
    private static final int CAPTION = 120;
    private static final int CAPTION_AWAY = 3;

    private final List<String> lines;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private TextDocument(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The blocks of a text file.
     *
     * @param bytes
     *            UTF-8, UTF-16 with its mark, or what Windows programs wrote before
     * @param file
     *            its name, for the error
     */
    public static List<Block> read(byte[] bytes, String file) {
        String text = decode(bytes);
        if (text.indexOf('\0') >= 0) {
            throw DocumentException.of("figurecheck.error.notText", file);
        }
        return new TextDocument(text.lines().toList()).blocks();
    }

    private static String decode(byte[] bytes) {
        if (bytes.length >= 2 && ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF
                || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            // Not an error: an older text file from Windows, where each byte is a letter.
            return new String(bytes, WINDOWS);
        }
    }

    private List<Block> blocks() {
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && isRow(lines.get(end))) {
                end++;
            }
            if (end - at > 1) {
                table(at, end);
                at = end;
            } else {
                passage(at);
                at++;
            }
        }
        return List.copyOf(blocks);
    }

    private static boolean isRow(String line) {
        String text = line.strip();
        return line.indexOf('\t') >= 0 && !text.isEmpty() || text.startsWith(STROKE) && text.length() > 2;
    }

    private void passage(int at) {
        String text = lines.get(at).strip();
        if (!text.isEmpty()) {
            blocks.add(new Passage(new Place(Place.Kind.LINE, at + 1, 0, text), text));
        }
    }

    private void table(int from, int to) {
        List<Row> rows = lines.subList(from, to).stream().filter(line -> !isRule(line))
                .map(line -> new Row(false, cells(line))).toList();
        tables++;
        blocks.add(new RawTable(new Place(Place.Kind.TABLE, tables, from + 1, caption(from)), rows));
    }

    /** The line under a head in Markdown. */
    private static boolean isRule(String line) {
        return line.strip().startsWith(STROKE) && line.matches("[|:\\-\\s]+");
    }

    private static List<String> cells(String line) {
        if (line.indexOf('\t') >= 0) {
            return Stream.of(line.split("\t", -1)).map(String::strip).toList();
        }
        String inner = line.strip().substring(1);
        String open = inner.endsWith(STROKE) ? inner.substring(0, inner.length() - 1) : inner;
        return Stream.of(open.split("\\|", -1)).map(String::strip).toList();
    }

    private String caption(int from) {
        for (int at = from - 1; at >= Math.max(0, from - CAPTION_AWAY); at--) {
            String text = lines.get(at).strip();
            if (!text.isEmpty()) {
                return text.length() > CAPTION || isRow(lines.get(at)) ? "" : text.replaceAll("^#+\\s*|\\*\\*", "");
            }
        }
        return "";
    }
}

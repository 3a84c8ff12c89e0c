package se.vagval.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The string literals and text blocks of Java source, with comments and character literals left out. */
record JavaLiterals(String file, int line, String value) {
    /** Every literal of every Java file under a folder. */
    static List<JavaLiterals> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().flatMap(f -> of(f).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JavaLiterals> of(Path file) {
        try {
            return in(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Every literal of one source text. */
    static List<JavaLiterals> in(String file, String source) {
        List<JavaLiterals> found = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            int end = endOfToken(source, at);
            if (source.charAt(at) == '"') {
                int marks = source.startsWith("\"\"\"", at) ? 3 : 1;
                String raw = source.substring(at + marks, end - marks);
                int line = (int) source.substring(0, at).lines().count();
                // Only Unicode escapes can hide a letter; the rest may stand as they are.
                found.add(new JavaLiterals(file, line, unescaped(raw)));
            }
            at = end;
        }
        return found;
    }

    private static int endOfToken(String source, int at) {
        if (source.startsWith("//", at)) {
            return after(source, "\n", at + 2);
        }
        if (source.startsWith("/*", at)) {
            return after(source, "*/", at + 2);
        }
        if (source.startsWith("\"\"\"", at)) {
            return closing(source, "\"\"\"", at + 3);
        }
        if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
            return closing(source, source.substring(at, at + 1), at + 1);
        }
        return at + 1;
    }

    private static int after(String source, String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found + mark.length();
    }

    private static int closing(String source, String mark, int from) {
        int at = from;
        while (!source.startsWith(mark, at)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at + mark.length();
    }

    private static String unescaped(String raw) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            if (raw.startsWith("\\\\", i)) {
                out.append("\\\\");
                i++;
            } else if (raw.startsWith("\\u", i)) {
                int digits = i + 2;
                while (raw.charAt(digits) == 'u') {
                    digits++;
                }
                out.append((char) Integer.parseInt(raw.substring(digits, digits + 4), 16));
                i = digits + 3;
            } else {
                out.append(raw.charAt(i));
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return file + ":" + line + " \"" + value + "\"";
    }
}

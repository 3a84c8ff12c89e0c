package se.vagval.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFileTest {
    private static final DocumentFile.Content NEW = out -> out.write("nytt".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void writesANewDocumentAndReplacesAnOldOne() throws IOException {
        Path file = folder.resolve("rapport; \"ny\".xlsx");
        DocumentFile.write(file, out -> out.write('x'));
        DocumentFile.write(file, NEW);
        assertEquals("nytt", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void keepsTheOldDocumentWhenWritingFails() throws IOException {
        Path file = folder.resolve("rapport.xlsx");
        Files.writeString(file, "gammalt");
        ReportException failure = assertThrows(ReportException.class, () -> DocumentFile.write(file, out -> {
            out.write("halvt".getBytes(StandardCharsets.UTF_8));
            out.flush();
            throw new IOException("disken är full");
        }));
        assertTrue(failure.getMessage().contains("rapport.xlsx"));
        assertTrue(failure.getMessage().contains("disken är full"));
        assertEquals("gammalt", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void leavesNothingBehindWhenTheDocumentIsFaulty() throws IOException {
        assertThrows(IllegalStateException.class, () -> DocumentFile.write(folder.resolve("a.docx"), out -> {
            throw new IllegalStateException();
        }));
        assertEquals(List.of(), files());
    }

    @Test
    void refusesAMissingFolder() {
        Path file = folder.resolve("finns inte").resolve("a.xlsx");
        ReportException failure = assertThrows(ReportException.class, () -> DocumentFile.write(file, NEW));
        assertEquals("Mappen ”" + file.getParent() + "” finns inte. Skapa den eller välj en annan mapp.",
                failure.getMessage());
    }

    @Test
    void refusesAFolderAsAFile() throws IOException {
        ReportException failure = assertThrows(ReportException.class, () -> DocumentFile.write(folder, NEW));
        assertEquals("”" + folder + "” är en mapp. Ange ett filnamn.", failure.getMessage());
        assertEquals(List.of(), files());
    }

    @Test
    void refusesAReadOnlyFile() throws IOException {
        Path file = folder.resolve("a.xlsx");
        Files.writeString(file, "gammalt");
        assertTrue(file.toFile().setReadOnly());
        ReportException failure = assertThrows(ReportException.class, () -> DocumentFile.write(file, NEW));
        assertTrue(failure.getMessage().startsWith("Filen ”a.xlsx” är skrivskyddad."), failure.getMessage());
        assertEquals("gammalt", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void refusesAReadOnlyFolder() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("stängd"));
        assertTrue(closed.toFile().setReadOnly());
        try {
            ReportException failure = assertThrows(ReportException.class,
                    () -> DocumentFile.write(closed.resolve("a.xlsx"), NEW));
            assertTrue(failure.getMessage().startsWith("Mappen ”" + closed + "” är skrivskyddad."));
        } finally {
            assertTrue(closed.toFile().setWritable(true));
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.toList();
        }
    }

    @Test
    void givesTheDisksReasonWhenALibraryHidesIt() {
        WatchedStream full = new WatchedStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        DocumentFile.Content hiding = out -> {
            try {
                out.write(1);
            } catch (IOException e) {
                throw new IllegalStateException("not saved");
            }
        };
        IOException told = assertThrows(IOException.class, () -> DocumentFile.fill(full, hiding, full));
        assertEquals("No space left on device", told.getMessage());
        assertEquals("not saved", told.getSuppressed()[0].getMessage());
    }

    @Test
    void aFaultOfTheContentItselfIsLeftAsItIs() {
        WatchedStream fine = new WatchedStream(OutputStream.nullOutputStream());
        assertThrows(IllegalStateException.class, () -> DocumentFile.fill(fine, out -> {
            throw new IllegalStateException("broken");
        }, fine));
    }
}

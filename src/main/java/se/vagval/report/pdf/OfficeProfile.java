package se.vagval.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A profile of LibreOffice for one job: apart from the user's own, which may be open, and with the macro that gives the
 * contents their page numbers.
 */
record OfficeProfile(Path folder) implements AutoCloseable {
    static OfficeProfile create() throws IOException {
        OfficeProfile profile = new OfficeProfile(Files.createTempDirectory("vagval-pdf"));
        Path library = Files.createDirectories(profile.user().resolve("basic").resolve("Standard"));
        copy("registrymodifications.xcu", profile.user());
        copy("script.xlc", library.getParent());
        copy("script.xlb", library);
        copy("Vagval.xba", library);
        return profile;
    }

    private static void copy(String resource, Path folder) throws IOException {
        try (InputStream in = OfficeProfile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            Files.copy(in, folder.resolve(resource));
        }
    }

    private Path user() {
        return folder.resolve("user");
    }

    /** The document to be read. */
    Path in() {
        return user().resolve("in.docx");
    }

    /** The document that is written. */
    Path out() {
        return user().resolve("ut.pdf");
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE; // the office program takes its own leavings away meanwhile
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, IOException failure) throws IOException {
                Files.deleteIfExists(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

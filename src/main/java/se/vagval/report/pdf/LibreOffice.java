package se.vagval.report.pdf;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An installed LibreOffice.
 *
 * @param program
 *            the file that starts it
 */
public record LibreOffice(Path program) {
    private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.com", "soffice.exe");
    /** Where its installers put it when it is not on the search path. */
    private static final List<String> PLACES = List.of("/usr/lib/libreoffice/program", "/usr/lib64/libreoffice/program",
            "/usr/local/bin", "/snap/bin", "/var/lib/flatpak/exports/bin",
            "/Applications/LibreOffice.app/Contents/MacOS", "C:\\Program Files\\LibreOffice\\program",
            "C:\\Program Files (x86)\\LibreOffice\\program");
    /** Holds a folder for each version. */
    private static final Path VERSIONS = Path.of("/opt");

    /** The one that is found first on the search path, else where it is usually installed. */
    public static Optional<LibreOffice> find() {
        return find(Stream.concat(folders(System.getenv("PATH")), Stream.concat(places(), versions(VERSIONS))));
    }

    /** The first in these folders. */
    static Optional<LibreOffice> find(Stream<Path> folders) {
        return folders.flatMap(f -> NAMES.stream().map(f::resolve))
                .filter(p -> Files.isRegularFile(p) && Files.isExecutable(p)).findFirst().map(LibreOffice::new);
    }

    /** The folders of a search path; what is no path on this computer is passed over. */
    static Stream<Path> folders(String searchPath) {
        return searchPath == null ? Stream.empty()
                : Stream.of(searchPath.split(File.pathSeparator)).filter(s -> !s.isBlank()).map(LibreOffice::path)
                        .flatMap(Optional::stream);
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException notHere) {
            return Optional.empty();
        }
    }

    private static Stream<Path> places() {
        return PLACES.stream().map(LibreOffice::path).flatMap(Optional::stream);
    }

    /** As /opt/libreoffice7.6/program. */
    static Stream<Path> versions(Path above) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(above)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(above, "libreoffice*")) {
                folders.forEach(f -> found.add(f.resolve("program")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found.stream().sorted().toList().reversed().stream();
    }
}

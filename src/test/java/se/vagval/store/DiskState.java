package se.vagval.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The names and bytes of all that lies in a folder, at one moment. */
final class DiskState {
    private final Path folder;
    private final Map<String, String> files;

    private DiskState(Path folder, Map<String, String> files) {
        this.folder = folder;
        this.files = files;
    }

    static DiskState of(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> list = Files.walk(folder)) {
            for (Path path : list.filter(p -> !p.equals(folder)).toList()) {
                String bytes = Files.isRegularFile(path)
                        ? Base64.getEncoder().encodeToString(Files.readAllBytes(path))
                        : "folder";
                files.put(folder.relativize(path).toString(), bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DiskState(folder, files);
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    void assertUnchanged() {
        DiskState now = of(folder);
        assertEquals(names(), now.names());
        files.forEach((name, bytes) -> assertEquals(bytes.hashCode() + " " + bytes.length(),
                now.files.get(name).hashCode() + " " + now.files.get(name).length(), name));
    }
}

package se.vagval.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of classes as a jar that points at its libraries, since a launcher's class path takes jars only. */
final class DirectoryJar {
    private DirectoryJar() {}

    static void write(Path folder, List<Path> libraries, Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH,
                libraries.stream().map(library -> library.toUri().toString()).collect(Collectors.joining(" ")));
        try (Stream<Path> walk = Files.walk(folder);
                OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            entries.setLevel(0);
            for (Path file : walk.filter(f -> !f.equals(folder)).toList()) {
                // Folders too: migrations are found by listing theirs.
                boolean directory = Files.isDirectory(file);
                entries.putNextEntry(new JarEntry(folder.relativize(file) + (directory ? "/" : "")));
                if (!directory) {
                    Files.copy(file, entries);
                }
                entries.closeEntry();
            }
        }
    }
}

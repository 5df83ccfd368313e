package dev.cargokit.system.documents;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of the repository, without what a build makes.
final class Checkout {

    private static final Path ROOT =
            Path.of(System.getProperty("cargokit.root", "..")).toAbsolutePath().normalize();
    private static final Set<String> SKIPPED = Set.of("target", "node_modules", ".git", ".cargokit", ".idea");

    private final List<Path> files;
    private final Set<String> names;
    private final Set<String> javaTypes;

    Checkout() {
        files = files();
        names = files.stream().map(Path::toString).collect(toUnmodifiableSet());
        javaTypes = files.stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .collect(toUnmodifiableSet());
    }

    Stream<Markdown> markdown() {
        return withSuffix(".md").map(Checkout::read);
    }

    /// Files, as paths from the root, whose name ends so.
    Stream<Path> withSuffix(String suffix) {
        return files.stream().filter(file -> file.toString().endsWith(suffix));
    }

    /// Whether there is a file or folder at this path from the root, in just this case.
    boolean has(Path path) {
        return names.contains(path.normalize().toString()) || hasFolder(path);
    }

    boolean hasFolder(Path path) {
        String name = path.normalize().toString();
        return name.isEmpty() || names.stream().anyMatch(file -> file.startsWith(name + "/"));
    }

    boolean hasJavaType(String name) {
        return javaTypes.contains(name);
    }

    static Markdown read(Path file) {
        return new Markdown(file, lines(file));
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<Path> files() {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return SKIPPED.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.add(ROOT.relativize(file));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
    }
}

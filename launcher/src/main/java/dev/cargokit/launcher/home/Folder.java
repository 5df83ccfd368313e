package dev.cargokit.launcher.home;

import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// A folder with all that is in it.
public record Folder(Path path) {

    /// Deletes it; symbolic links are deleted, not followed. Nothing when it is not there.
    public void delete() {
        if (!Files.exists(path)) {
            return;
        }
        try {
            deleteTree();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot delete " + path + ": " + e.getMessage(), e);
        }
    }

    /// Deletes what an interrupted run left behind: everything in here whose name starts with `prefix`.
    public void deleteEntriesNamed(String prefix) throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (var entries = Files.newDirectoryStream(path, prefix + "*")) {
            for (Path entry : entries) {
                new Folder(entry).delete();
            }
        }
    }

    private void deleteTree() throws IOException {
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}

package dev.cargokit.launcher.home;

import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;

/// A folder and everything in it.
public record Folder(Path path) {

    /// Deletes the folder, if it exists. Symbolic links in it are deleted, not followed.
    public void delete() {
        try {
            FileUtils.deleteDirectory(path.toFile());
        } catch (IOException e) {
            throw new LaunchFailure("Cannot delete " + path + ": " + e.getMessage(), e);
        }
    }
}

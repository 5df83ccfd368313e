package dev.cargokit.launcher.postgres;

import dev.cargokit.launcher.home.Folder;
import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/// PostgreSQL's programs, unpacked once per version.
///
/// @param parent folder that holds the unpacked versions; several systems may share it
public record Binaries(Path parent) {

    /// The path of one program, unpacked now if it is not there yet.
    Path program(String name) {
        return installed().resolve("bin").resolve(name);
    }

    private Path installed() {
        Path folder = parent.resolve("binaries-" + version());
        if (!Files.isDirectory(folder)) {
            install(folder);
        }
        return folder;
    }

    /// Unpacks beside the final folder and renames: a half unpacked folder never has the final name.
    private void install(Path folder) {
        String archive = Platform.current().archive();
        try (InputStream compressed = Binaries.class.getResourceAsStream("/" + archive)) {
            if (compressed == null) {
                throw new LaunchFailure("The launcher was built without " + archive + ".");
            }
            Files.createDirectories(parent);
            Path fresh = Files.createTempDirectory(parent, "unpacking-");
            Archive.unpack(compressed, fresh);
            // Temporary folders are closed to others, and PostgreSQL may have to run as another user.
            Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
            rename(fresh, folder);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot unpack PostgreSQL into " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void rename(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder);
        } catch (FileAlreadyExistsException anotherSystemWasFaster) {
            new Folder(fresh).delete();
        }
    }

    private static String version() {
        var properties = new Properties();
        try (InputStream file = Binaries.class.getResourceAsStream("postgres.properties")) {
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read which PostgreSQL this is: " + e.getMessage(), e);
        }
    }
}

package dev.cargokit.kit.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// A properties file as it is read again and again: returns its settings when they have changed, once it has stopped
/// changing.
final class SettingsFile {

    private static final Logger LOG = Logger.getLogger(Settings.class);
    private static final long MAXIMUM_BYTES = 256 * 1024;

    private final Path path;
    private String lastRead = "";
    private String lastReturned = "";
    private String lastProblem = "";

    SettingsFile(Path path) {
        this.path = path;
    }

    /// Its settings, if they are new. A file that is half written has not the same content twice; for one that is gone,
    /// too large or no properties file it is empty, so that the last settings stay.
    Optional<Map<String, String>> changed() {
        return content()
                .filter(this::isStable)
                .filter(content -> !content.equals(lastReturned))
                .flatMap(this::parsed);
    }

    private boolean isStable(String content) {
        boolean stable = content.equals(lastRead);
        lastRead = content;
        return stable;
    }

    private Optional<String> content() {
        try {
            if (Files.size(path) > MAXIMUM_BYTES) {
                return nothing("is larger than 256 KB");
            }
            var content = Files.readString(path);
            lastProblem = "";
            return Optional.of(content);
        } catch (NoSuchFileException _) {
            return nothing("does not exist");
        } catch (CharacterCodingException _) {
            return nothing("is not UTF-8");
        } catch (IOException e) {
            return nothing("cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private Optional<Map<String, String>> parsed(String content) {
        lastReturned = content;
        var properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IllegalArgumentException | IOException e) {
            return nothing("is no properties file: " + e.getMessage());
        }
        return Optional.of(properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        key -> key, key -> properties.getProperty(key).strip())));
    }

    private <T> Optional<T> nothing(String why) {
        if (!why.equals(lastProblem)) {
            LOG.warnf("Settings file %s %s; the last settings stay", path, why);
            lastProblem = why;
        }
        return Optional.empty();
    }
}

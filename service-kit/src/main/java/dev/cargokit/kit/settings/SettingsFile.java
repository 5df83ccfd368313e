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

/// A properties file as it is read again and again: says what has changed, once it has stopped changing.
final class SettingsFile {

    private static final Logger LOG = Logger.getLogger(Settings.class);
    private static final long LONGEST = 256 * 1024;

    private final Path path;
    private String seen = "";
    private String taken = "";
    private String trouble = "";

    SettingsFile(Path path) {
        this.path = path;
    }

    /// What it says, if that is new. A file that is half written has not the same content twice; one that is gone, too
    /// large or no properties says nothing, so that what it said before stays.
    Optional<Map<String, String>> changed() {
        return content()
                .filter(this::isStable)
                .filter(content -> !content.equals(taken))
                .flatMap(this::parsed);
    }

    private boolean isStable(String content) {
        boolean stable = content.equals(seen);
        seen = content;
        return stable;
    }

    private Optional<String> content() {
        try {
            if (Files.size(path) > LONGEST) {
                return nothing("is larger than 256 KB");
            }
            var content = Files.readString(path);
            trouble = "";
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
        taken = content;
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
        if (!why.equals(trouble)) {
            LOG.warnf("Settings file %s %s; what was set before stays", path, why);
            trouble = why;
        }
        return Optional.empty();
    }
}

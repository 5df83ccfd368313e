package dev.cargokit.launcher.command;

import dev.cargokit.launcher.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Which system the options and the environment mean.
final class Choice {

    private Choice() {}

    /// Options win over CARGOKIT_HOME and CARGOKIT_PORT_OFFSET.
    static Settings of(Arguments arguments, Path root, Map<String, String> environment) {
        var settings = Settings.of(root).properties(arguments.pairs(Option.SET));
        var home = arguments.value(Option.HOME).or(() -> given(environment, "CARGOKIT_HOME"));
        if (home.isPresent()) {
            settings = settings.home(Path.of(home.get()));
        }
        var offset = arguments
                .number(Option.PORT_OFFSET)
                .or(() -> given(environment, "CARGOKIT_PORT_OFFSET").map(Choice::number));
        return settings.portOffset(offset.orElse(0));
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new UsageException("CARGOKIT_PORT_OFFSET needs a number, not " + text);
        }
        return Integer.parseInt(text);
    }
}

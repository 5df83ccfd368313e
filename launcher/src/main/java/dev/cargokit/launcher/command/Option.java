package dev.cargokit.launcher.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The options of all commands.
enum Option {
    HOME(true, "--home"),
    PORT_OFFSET(true, "--port-offset"),
    DETACH(false, "--detach", "-d"),
    ONLY(true, "--only"),
    SET(true, "--set"),
    FOLLOW(false, "-f", "--follow"),
    LINES(true, "-n", "--lines"),
    GATEWAY(true, "--gateway");

    private final boolean takesValue;
    private final List<String> spellings;

    Option(boolean takesValue, String... spellings) {
        this.takesValue = takesValue;
        this.spellings = List.of(spellings);
    }

    static Optional<Option> spelt(String word) {
        return Arrays.stream(values())
                .filter(option -> option.spellings.contains(word))
                .findFirst();
    }

    boolean takesValue() {
        return takesValue;
    }

    String spelling() {
        return spellings.getFirst();
    }
}

package dev.cargokit.launcher.command;

import static dev.cargokit.launcher.command.Option.DETACH;
import static dev.cargokit.launcher.command.Option.FOLLOW;
import static dev.cargokit.launcher.command.Option.GATEWAY;
import static dev.cargokit.launcher.command.Option.HOME;
import static dev.cargokit.launcher.command.Option.LINES;
import static dev.cargokit.launcher.command.Option.ONLY;
import static dev.cargokit.launcher.command.Option.PORT_OFFSET;
import static dev.cargokit.launcher.command.Option.SET;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// The commands, each with the options it understands and the number of operands it takes. (`test` is the
/// script's.)
enum CommandName {
    UP(0, HOME, PORT_OFFSET, DETACH, ONLY, SET),
    DOWN(0, HOME, PORT_OFFSET),
    STATUS(0, HOME, PORT_OFFSET),
    LOGS(1, HOME, PORT_OFFSET, FOLLOW, LINES),
    DEMO(0, HOME, PORT_OFFSET, GATEWAY),
    BENCH(Integer.MAX_VALUE),
    TRAIN(0, HOME),
    RESET(0, HOME, PORT_OFFSET);

    private final int mostOperands;
    private final Set<Option> options;

    CommandName(int mostOperands, Option... options) {
        this.mostOperands = mostOperands;
        this.options = Set.of(options);
    }

    static CommandName spelt(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException("unknown command " + word));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean understands(Option option) {
        return options.contains(option);
    }

    int mostOperands() {
        return mostOperands;
    }

    /// Whether everything after the command belongs to another program.
    boolean passesArgumentsOn() {
        return options.isEmpty();
    }
}

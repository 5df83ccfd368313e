package dev.cargokit.launcher.command;

/// One command, its arguments taken in.
interface Command {

    /// Does it and returns the exit code.
    int run();
}

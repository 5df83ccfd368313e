package dev.cargokit.launcher.command;

/// The words typed are no command; answered with the usage and exit code 2.
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}

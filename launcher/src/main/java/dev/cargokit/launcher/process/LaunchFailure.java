package dev.cargokit.launcher.process;

/// A failure whose message is written for the user and shown without a stack trace.
public class LaunchFailure extends RuntimeException {

    public LaunchFailure(String message) {
        super(message);
    }

    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

package dev.cargokit.launcher.process;

/// Something the person at the keyboard has to know or do; the message is written for them and shown
/// without a stack trace.
public class LaunchFailure extends RuntimeException {

    public LaunchFailure(String message) {
        super(message);
    }

    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}

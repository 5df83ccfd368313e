package dev.cargokit.launcher.process;

import java.io.IOException;

/// Something that the operating system may refuse.
@FunctionalInterface
public interface Attempt<T> {

    T make() throws IOException, InterruptedException;

    /// @param what as in "Cannot write the file"
    /// @throws LaunchFailure if it fails or is interrupted
    static <T> T to(String what, Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot " + what + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }
}

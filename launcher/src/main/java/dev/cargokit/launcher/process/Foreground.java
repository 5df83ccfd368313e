package dev.cargokit.launcher.process;

import java.io.IOException;
import java.util.List;

/// Another program on the terminal of this command.
public record Foreground(List<String> command) {

    /// Runs it to its end and returns its exit code.
    public int run() {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process.waitFor();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot run " + command.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }
}

package dev.cargokit.launcher.process;

import java.util.List;

/// Another program on the terminal of this command.
public record Foreground(List<String> command) {

    /// Runs it to its end and returns its exit code.
    public int run() {
        return Attempt.to("run " + command.getFirst(), () -> {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process.waitFor();
        });
    }
}

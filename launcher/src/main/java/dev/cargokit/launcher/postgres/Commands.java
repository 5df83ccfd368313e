package dev.cargokit.launcher.postgres;

import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Programs that are run to their end.
final class Commands {

    private record Outcome(int status, String output) {}

    private Commands() {}

    static void run(List<String> command) {
        Outcome outcome = outcomeOf(command);
        if (outcome.status != 0) {
            throw new LaunchFailure(String.join(" ", command) + " failed:\n" + outcome.output.strip());
        }
    }

    static boolean succeeds(List<String> command) {
        return outcomeOf(command).status == 0;
    }

    private static Outcome outcomeOf(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot run " + command.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while running " + command.getFirst() + ".", e);
        }
    }
}

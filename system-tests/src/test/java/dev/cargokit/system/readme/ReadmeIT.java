package dev.cargokit.system.readme;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.running.TestSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the README tells a newcomer to type works, and prints what it says.
class ReadmeIT {

    private static final Duration TRACKING_FOLLOWS = Duration.ofMinutes(1);

    @RegisterExtension
    static final TestSystem SYSTEM = TestSystem.shared();

    /// A newcomer does not share the machine with a build: the first search may be late where it is busy.
    @BeforeAll
    static void routing_has_been_asked_once() {
        try (var shipping = new Shipping(SYSTEM.url("gateway"))) {
            shipping.routes("ABC123");
        }
    }

    @Test
    void every_command_works_and_prints_what_is_promised() throws Exception {
        var readme = Path.of(System.getProperty("cargokit.root", "..")).resolve("README.md");
        var commands = Readme.commands(Files.readString(readme));
        assertFalse(commands.isEmpty(), readme + " has no commands");

        try (var bash = new Bash(Map.of("CARGOKIT_URL", SYSTEM.url("gateway").toString()))) {
            commands.forEach(command -> keepsItsPromise(command, bash));
        }
    }

    private static void keepsItsPromise(Command command, Bash bash) {
        Predicate<String> isKept = output -> command.promised().stream().allMatch(output::contains);
        String output = bash.run(command.text());
        if (isKept.test(output)) {
            return;
        }
        var promise = "README.md:%d: %s to print %s".formatted(command.line(), command.text(), command.promised());
        assertTrue(command.readsTracking(), () -> "expected " + promise + " but it prints " + output);
        await(promise).atMost(TRACKING_FOLLOWS).pollInSameThread().until(() -> bash.run(command.text()), isKept);
    }
}

package dev.cargokit.launcher.command;

import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.service.Service;
import java.time.Duration;
import java.util.List;

/// The end of a successful start: where everything is.
record Addresses(LocalSystem system, Console console) {

    void print(List<Service> services, Duration took) {
        console.line("\nEverything is ready, %.1f s after the command.\n".formatted(took.toMillis() / 1000.0));
        for (Service service : services) {
            console.tell(service.name(), system.baseUrl(service.name()).toString());
        }
        console.line("");
    }
}

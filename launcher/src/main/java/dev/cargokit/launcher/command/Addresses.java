package dev.cargokit.launcher.command;

import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.service.Service;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// The end of a successful start: where everything is.
record Addresses(LocalSystem system, int portOffset, Console console) {

    void print(List<Service> services, Duration took) {
        console.line("\nEverything is ready, %.1f s after the command.\n".formatted(took.toMillis() / 1000.0));
        for (Service service : services) {
            console.tell(service.name(), system.baseUrl(service.name()) + further(service));
        }
        console.line("");
    }

    private String further(Service service) {
        return service.furtherPorts()
                .map(further -> ", %s 127.0.0.1:%d".formatted(further.protocol(), further.port() + portOffset))
                .collect(Collectors.joining());
    }
}

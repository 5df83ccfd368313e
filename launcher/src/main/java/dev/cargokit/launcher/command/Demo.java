package dev.cargokit.launcher.command;

import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.walk.Walk;
import java.net.URI;
import java.time.Clock;

/// Walks cargos from booking to claim, showing each request.
record Demo(Settings settings, Arguments arguments, Console console) implements Command {

    @Override
    public int run() {
        URI gateway = arguments
                .value(Option.GATEWAY)
                .map(URI::create)
                .orElseGet(() -> new LocalSystem(settings).baseUrl("gateway"));
        new Walk(gateway, console::line, Clock.systemUTC()).walk();
        return 0;
    }
}

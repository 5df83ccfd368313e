package dev.cargokit.launcher.command;

import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.service.Services;
import dev.cargokit.launcher.walk.Walk;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Set;

/// Walks cargos from booking to claim, showing each request.
record Demo(Settings settings, Arguments arguments, Console console) implements Command {

    @Override
    public int run() {
        URI gateway = arguments
                .value(Option.GATEWAY)
                .map(Demo::gateway)
                .orElseGet(() -> new LocalSystem(settings).baseUrl(Services.GATEWAY));
        new Walk(gateway, console::line, Clock.systemUTC()).walk();
        return 0;
    }

    private static URI gateway(String text) {
        try {
            var uri = new URI(text);
            if (uri.getHost() != null && Set.of("http", "https").contains(uri.getScheme())) {
                return uri;
            }
        } catch (URISyntaxException _) {
            // Told below.
        }
        throw new UsageException("--gateway takes a URL such as http://localhost:8080, not " + text);
    }
}

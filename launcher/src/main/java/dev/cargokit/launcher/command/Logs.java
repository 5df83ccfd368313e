package dev.cargokit.launcher.command;

import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.process.LogFollower;
import dev.cargokit.launcher.process.LogTail;
import dev.cargokit.launcher.process.Patience;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// The end of one log or of all, and with `-f` what is added to them; with several each line says whose it
/// is.
record Logs(Settings settings, Arguments arguments, Console console) implements Command {

    private static final int LINES = 50;
    private static final Patience FOR_EVER = new Patience(Duration.ofDays(365), Duration.ofMillis(200));

    @Override
    public int run() {
        List<String> components = components();
        int lines = arguments.number(Option.LINES).orElse(LINES);
        var followers = new LinkedHashMap<String, LogFollower>();
        var system = new LocalSystem(settings);
        for (String component : components) {
            followers.put(component, new LogFollower(system.log(component)));
            new LogTail(system.log(component)).lines(lines).lines().forEach(line -> print(component, line));
        }
        if (arguments.has(Option.FOLLOW)) {
            FOR_EVER.until(() -> {
                followers.forEach((name, log) -> log.newLines().forEach(line -> print(name, line)));
                return console.out().checkError();
            });
        }
        return 0;
    }

    private List<String> components() {
        if (arguments.operands().isEmpty()) {
            return Stream.concat(
                            Stream.of(PostgresServer.NAME),
                            Services.all().stream().map(Service::name))
                    .toList();
        }
        String wanted = arguments.operands().getFirst();
        return List.of(
                wanted.equals(PostgresServer.NAME)
                        ? wanted
                        : Services.named(wanted).name());
    }

    private void print(String component, String line) {
        console.line(arguments.operands().isEmpty() ? "%-12s| %s".formatted(component, line) : line);
    }
}

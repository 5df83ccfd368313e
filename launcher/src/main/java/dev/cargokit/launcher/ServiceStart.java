package dev.cargokit.launcher;

import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.process.DetachedProcess;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.service.AotCache;
import dev.cargokit.launcher.service.JvmOptions;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Starts the process of a service. It learns its ports, its database and the addresses of the others from
/// environment variables.
///
/// @param databasePort where PostgreSQL listens
public record ServiceStart(Settings settings, int databasePort) {

    /// Starts it and records the run; does not wait until it is ready.
    public Run start(Service service, Instant now) {
        var cache = AotCache.of(settings.root(), service);
        if (!Files.exists(cache.application().resolve("quarkus-run.jar"))) {
            throw new LaunchFailure(
                    service.module() + " is not built: there is no " + cache.application() + "/quarkus-run.jar.");
        }
        var home = settings.home();
        var process = new DetachedProcess(
                        command(service, cache),
                        cache.application(),
                        variables(service),
                        home.logForAppending(service.name()))
                .start();
        Run run = Run.starting(process, service.port() + settings.portOffset(), now);
        home.runFile(service.name()).write(run);
        return run;
    }

    private List<String> command(Service service, AotCache cache) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JvmOptions.ALL);
        command.add("-Xmx" + service.heap() + "m");
        if (cache.fits()) {
            command.add(cache.option());
        } else if (settings.isTraining()) {
            command.addAll(cache.trainingOptions());
        }
        settings.properties().forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return command;
    }

    Map<String, String> variables(Service service) {
        var variables = new HashMap<>(JvmOptions.ENVIRONMENT);
        variables.putAll(Services.addresses(settings.portOffset()));
        variables.putAll(service.variables());
        service.endpoints()
                .forEach(endpoint ->
                        variables.put(endpoint.variable(), Integer.toString(endpoint.port() + settings.portOffset())));
        if (service.stores()) {
            variables.put(
                    "CARGOKIT_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + service.database());
            variables.put("CARGOKIT_DATABASE_USER", PostgresServer.OWNER);
            variables.put(
                    "CARGOKIT_DATABASE_PASSWORD",
                    settings.home().secret("database-password").value());
        }
        return variables;
    }
}

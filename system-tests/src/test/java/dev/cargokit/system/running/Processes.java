package dev.cargokit.system.running;

import dev.cargokit.launcher.ServiceStart;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.service.Services;
import java.time.Clock;

/// The processes of a system, started one by one without the launcher's care for what needs what.
public final class Processes {

    private final TestSystem system;

    public Processes(TestSystem system) {
        this.system = system;
    }

    /// Starts a service or the database. A service is not waited for.
    public void start(String component) {
        if (component.equals(TestSystem.DATABASE)) {
            startDatabase();
        } else {
            startService(component);
        }
    }

    private void startDatabase() {
        var settings = system.settings();
        var postgres = new PostgresServer(settings.home(), settings.binaries(), Clock.systemUTC());
        postgres.start(system.databasePort());
        postgres.ensureDatabases(
                system.databasePort(),
                Services.inGroup(Services.SHIPPING).stream()
                        .filter(service -> service.stores())
                        .map(service -> service.database())
                        .toList());
    }

    private void startService(String name) {
        new ServiceStart(system.settings(), system.databasePort())
                .start(Services.named(name), Clock.systemUTC().instant());
    }
}

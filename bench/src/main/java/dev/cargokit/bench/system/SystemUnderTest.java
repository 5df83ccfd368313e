package dev.cargokit.bench.system;

import static org.awaitility.Awaitility.await;

import dev.cargokit.launcher.ComponentStatus;
import dev.cargokit.launcher.Launch;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Progress;
import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.Training;
import dev.cargokit.launcher.home.Folder;
import dev.cargokit.launcher.service.Service;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// Services and their database, on free ports and in a folder of their own that is deleted at the end.
public final class SystemUnderTest implements AutoCloseable {

    /// Where requests for `/users/` go instead of to user-service, before the port offset.
    public static final int UPSTREAM_PORT = 8900;

    /// A tenth of one processor.
    private static final long IDLE_MILLIS_PER_SECOND = 100;

    private final Path folder;
    private final List<Service> services;
    private final int portOffset = LocalSystem.freePortOffset();
    private final LocalSystem system;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile Launch launch;

    /// Trains services that this build of them has not trained, and starts all.
    ///
    /// @param root   the checkout
    /// @param folder must be on a real disk: in memory, commits would cost nothing
    /// @param properties of every service
    public SystemUnderTest(
            Path root, Path folder, List<Service> services, Map<String, String> properties, Progress progress) {
        this.folder = folder;
        this.services = services;
        var settings = Settings.of(root).home(folder);
        new Training(settings, progress).ensure(services);
        var all = new HashMap<>(properties);
        all.put("cargokit.addresses.user", "127.0.0.1:" + (UPSTREAM_PORT + portOffset));
        this.system = new LocalSystem(settings.portOffset(portOffset).properties(all), progress);
        this.launch = system.launch();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        launch.start(services);
    }

    /// Stops everything and starts it again on the same data.
    public void restart() {
        system.stop();
        launch = system.launch();
        launch.start(services);
    }

    /// Waits until the work in the background is done, such as PostgreSQL's vacuum after a bulk insert.
    public void awaitIdle() {
        var before = new AtomicLong();
        await("idle system")
                .pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofMinutes(5))
                .until(() -> {
                    long now = cpuMillis();
                    return now - before.getAndSet(now) < IDLE_MILLIS_PER_SECOND;
                });
    }

    /// Its processes.
    public List<ComponentStatus> running() {
        return system.status();
    }

    /// Processor time that all its processes have used so far.
    public long cpuMillis() {
        return running().stream()
                .mapToLong(component -> new ProcessTree(component.pid()).cpuMillis())
                .sum();
    }

    public ProcessTree process(String component) {
        return new ProcessTree(system.status(component).pid());
    }

    public Path folder() {
        return folder;
    }

    public int portOffset() {
        return portOffset;
    }

    public int port(String service) {
        return url(service).getPort();
    }

    public URI url(String service) {
        return system.baseUrl(service);
    }

    public Database database(String service) {
        return new Database(system.jdbcUrl(service), system.databaseUser(), system.databasePassword());
    }

    /// Stops all processes and deletes the folder. May be called during the start and from another thread.
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            launch.undo();
            system.forget();
            new Folder(folder).delete();
        }
    }
}

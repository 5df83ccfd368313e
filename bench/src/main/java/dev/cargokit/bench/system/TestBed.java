package dev.cargokit.bench.system;

import dev.cargokit.bench.reference.BareEndpoint;
import dev.cargokit.bench.shipping.Database;
import dev.cargokit.bench.shipping.Place;
import dev.cargokit.launcher.ComponentStatus;
import dev.cargokit.launcher.Launch;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Progress;
import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.Training;
import dev.cargokit.launcher.home.Folder;
import dev.cargokit.launcher.service.Services;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// One system for one run of the measurements.
public final class TestBed implements AutoCloseable {

    private final Path folder;
    private final int portOffset = LocalSystem.freePortOffset();
    private final LocalSystem system;
    private final AtomicReference<Launch> launch = new AtomicReference<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    /// @param root   the checkout
    /// @param folder for the state of the system; deleted at the end. On a real disk, or commits cost nothing.
    public TestBed(Path root, Path folder, Progress progress) {
        this.folder = folder;
        this.system = new LocalSystem(
                Settings.of(root).home(folder).portOffset(portOffset).properties(properties(portOffset)), progress);
    }

    /// One client asks for as much as the system bears; and the gateway finds the bare endpoint under
    /// `/users/`.
    private static Map<String, String> properties(int portOffset) {
        return Map.of(
                "cargokit.limit.clients.per-second",
                "1000000",
                "cargokit.addresses.user",
                "127.0.0.1:" + BareEndpoint.port(portOffset));
    }

    /// Trains the services if they are not, which is no part of any measurement. Before there is a bed: its
    /// ports are chosen when it is made and should be used soon.
    public static void train(Path root, Path folder, Progress progress) {
        new Training(Settings.of(root).home(folder), progress).ensure(Services.inGroup(Services.SHIPPING));
    }

    /// Starts what does not run and returns how long it took until everything was ready.
    public Duration up() {
        long begin = System.nanoTime();
        launch.set(system.launch());
        launch.get().start(Services.inGroup(Services.SHIPPING));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    public void down() {
        system.stop();
    }

    /// The database first, then the services.
    public List<ComponentStatus> components() {
        return system.status();
    }

    /// Processor time of all its processes so far.
    public long processorMillis() {
        return components().stream()
                .filter(component -> component.pid() > 0)
                .mapToLong(component -> new ProcessTree(component.pid()).processorMillis())
                .sum();
    }

    public ProcessTree process(String component) {
        return components().stream()
                .filter(one -> one.name().equals(component))
                .map(one -> new ProcessTree(one.pid()))
                .findFirst()
                .orElseThrow();
    }

    public int portOffset() {
        return portOffset;
    }

    /// Where all of it is kept, and whatever else must go with it.
    public Path folder() {
        return folder;
    }

    public Path log(String component) {
        return system.log(component);
    }

    public Place place() {
        return new Place(
                system.baseUrl("booking"),
                system.baseUrl("routing"),
                system.baseUrl("handling"),
                system.baseUrl("gateway"),
                database("booking"),
                database("handling"));
    }

    /// Stops everything and deletes it, also in the middle of a start and from another thread.
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        var started = launch.get();
        if (started != null) {
            started.undo();
        }
        system.stop();
        system.forget();
        new Folder(folder).delete();
    }

    private Database database(String service) {
        return new Database(system.jdbcUrl(service), system.databaseUser(), system.databasePassword());
    }
}

package dev.cargokit.system.running;

import dev.cargokit.launcher.ComponentStatus;
import dev.cargokit.launcher.ComponentStatus.State;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.Training;
import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.service.Services;
import dev.cargokit.system.trace.Collector;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// One system for all tests of a class, or, begun and ended by hand, for one test.
///
/// Its logs stay in `target/systems/<name>/logs`, its data goes. Its processes end with the class, also when that
/// fails, and with the JVM, also when that is interrupted.
public final class TestSystem implements BeforeAllCallback, AfterAllCallback, AutoCloseable {

    public static final List<String> SERVICES = List.of("booking", "routing", "handling", "gateway", "web");
    public static final String DATABASE = "database";

    /// The REST clients with which services ask each other.
    private static final List<String> CLIENTS =
            List.of("booking", "booking-inbox", "handling", "routing", "tracking", "gateway");

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path BINARIES = TARGET.resolve("postgres");

    private final Map<String, String> properties;
    private Settings settings;
    private LocalSystem local;
    private Thread lastResort;

    private final boolean shared;

    private TestSystem(Map<String, String> properties, boolean shared) {
        this.properties = properties;
        this.shared = shared;
    }

    /// The one system for every class that leaves it as it was: it starts with the first of them and ends with the last
    /// test of the run. Its services export their spans to [Collector#shared()], and wait longer for each
    /// other than in production, so that a busy machine does not answer 503 for them.
    public static TestSystem shared() {
        return Shared.PEACEFUL;
    }

    /// The one system for classes that kill or stop its processes and start them again. Its services have the timeouts
    /// that they have in production, but for a client that pauses within a request.
    public static TestSystem sharedForCrashes() {
        return Shared.CRASHING;
    }

    public static TestSystem create() {
        return new TestSystem(Map.of(), false);
    }

    /// @param properties of every service
    public static TestSystem with(Map<String, String> properties) {
        return new TestSystem(properties, false);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (shared) {
            // Closed by JUnit when the last test of the run has ended.
            context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(this, _ -> begun());
        } else {
            begin(context.getRequiredTestClass().getSimpleName());
        }
        startAll();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (!shared) {
            close();
        }
    }

    private AutoCloseable begun() {
        begin(this == Shared.PEACEFUL ? "shared" : "crashes");
        return this::close;
    }

    /// Makes an empty place for the system, where nothing runs yet.
    public void begin(String name) {
        Path folder = TARGET.resolve("systems").resolve(name);
        new LocalSystem(settings(folder, 0)).stop();
        new Tree(folder).delete();
        settings = settings(folder, Ports.freeOffset());
        local = new LocalSystem(settings, TestSystem::report);
        lastResort = new Thread(local::stop);
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    @Override
    public void close() {
        local.stop();
        Runtime.getRuntime().removeShutdownHook(lastResort);
        new Tree(home().postgres()).delete();
    }

    /// Starts what does not run; returns when everything is ready.
    public void startAll() {
        local.start(Services.inGroup(Services.SHIPPING));
    }

    /// Starts these, of whatever group.
    public void start(String... services) {
        local.start(Stream.of(services).map(Services::named).toList());
    }

    /// Teaches a JVM what it learns before the first `cargokit up` of a build: the service starts in a third of the
    /// time.
    public void train(String service) {
        new Training(settings, TestSystem::report).ensure(List.of(Services.named(service)));
    }

    public void kill(String component) {
        local.kill(component);
    }

    public void stop(String service) {
        local.stop(service);
    }

    public void stopAll() {
        local.stop();
    }

    /// Stops a process in its tracks: it holds its connections and its port and answers nothing.
    public void freeze(String service) {
        new Signal(pid(service)).send("STOP");
    }

    public void thaw(String service) {
        new Signal(pid(service)).send("CONT");
    }

    public long pid(String component) {
        return status(component).pid();
    }

    public boolean isDown(String component) {
        return status(component).state() == State.DOWN;
    }

    public boolean isReady(String component) {
        return status(component).isReady();
    }

    public URI url(String service) {
        return local.baseUrl(service);
    }

    public URI managementUrl(String service) {
        return local.managementUrl(service);
    }

    public Database database(String service) {
        return new Database(local.jdbcUrl(service), local.databaseUser(), local.databasePassword());
    }

    public ServiceLog log(String component) {
        return new ServiceLog(local.log(component));
    }

    int databasePort() {
        return settings.databasePort();
    }

    Settings settings() {
        return settings;
    }

    Home home() {
        return settings.home();
    }

    private static Map<String, String> peaceful() {
        var properties = new HashMap<String, String>();
        properties.put("cargokit.telemetry.zipkin", Collector.shared().endpoint());
        properties.put("Timeout/value", "20000");
        for (String client : CLIENTS) {
            properties.put("quarkus.rest-client." + client + ".connect-timeout", "10000");
            properties.put("quarkus.rest-client." + client + ".read-timeout", "20000");
        }
        return properties;
    }

    private static void report(String subject, String event) {
        System.out.println("  " + subject + "  " + event);
    }

    private ComponentStatus status(String component) {
        return local.status(component);
    }

    private static final class Shared {
        static final TestSystem PEACEFUL = new TestSystem(peaceful(), true);
        static final TestSystem CRASHING = new TestSystem(
                Map.of("quarkus.http.read-timeout", "2m", "cargokit.gateway.clients.read-timeout", "2m"), true);
    }

    private Settings settings(Path folder, int portOffset) {
        return Settings.of(Path.of(System.getProperty("cargokit.root", "..")))
                .home(folder)
                .binaries(BINARIES)
                .portOffset(portOffset)
                .properties(properties);
    }
}

package dev.cargokit.bench.system;

import dev.cargokit.bench.http.Connection;
import dev.cargokit.bench.http.Request;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.Patience;
import dev.cargokit.launcher.process.ProcessIdentity;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.ServiceStart;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// One process with the services' JVM options and none of its neighbours.
public final class LoneService implements AutoCloseable {

    private static final Patience READY = new Patience(Duration.ofSeconds(30), Duration.ofMillis(10));
    private static final Patience TRAINED = Patience.of(Duration.ofMinutes(2));
    private static final Patience STOPPED = Patience.of(Duration.ofSeconds(10));

    private final String name;
    private final ProcessIdentity process;
    private final int port;
    private final Duration tookToReady;

    /// Starts it and waits.
    ///
    /// @param probe what it answers with 200 once it is ready
    public LoneService(ServiceStart start, Service service, Request probe, Path log) {
        long begin = System.nanoTime();
        this.name = service.name();
        this.port = start.portOf(service);
        this.process = start.start(service, log);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        boolean ready = READY.until(() -> {
            if (!process.isAlive()) {
                throw new LaunchFailure(name + " died while starting; see " + log + ".");
            }
            return answers(probe);
        });
        this.tookToReady = Duration.ofNanos(System.nanoTime() - begin);
        if (!ready) {
            close();
            throw new LaunchFailure(name + " was not ready in time; see " + log + ".");
        }
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public Duration tookToReady() {
        return tookToReady;
    }

    /// Ends it as kindly as one that writes what it has learnt before it goes needs.
    public void endTrained() {
        process.end(false);
        TRAINED.until(() -> !process.isAlive());
        close();
    }

    @Override
    public void close() {
        process.end(false);
        if (!STOPPED.until(() -> !process.isAlive())) {
            process.end(true);
        }
    }

    private boolean answers(Request probe) {
        try (var connection = new Connection(port, Duration.ofSeconds(1))) {
            return connection.status(probe) == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}

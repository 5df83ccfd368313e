package dev.cargokit.kit.postgres;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/// Brings the schema up to date in the background, however late the database comes: a service starts without it.
/// Hibernate then checks that its entities fit the schema; it never changes it.
@ApplicationScoped
public class Migrations {

    private static final Logger LOG = Logger.getLogger(Migrations.class);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Flyway flyway;
    private final EntityManagerFactory entities;
    private final Event<DatabaseReady> ready;
    private volatile boolean done;
    private volatile Thread thread;

    Migrations(Flyway flyway, EntityManagerFactory entities, Event<DatabaseReady> ready) {
        this.flyway = flyway;
        this.entities = entities;
        this.ready = ready;
    }

    /// Whether the schema is up to date and every observer of [DatabaseReady] has finished.
    public boolean done() {
        return done;
    }

    void start(@Observes @Priority(100) StartupEvent event) {
        thread = Thread.ofVirtual().name("migrations").start(this::untilDone);
    }

    void stop(@Observes ShutdownEvent event) {
        thread.interrupt();
    }

    private void untilDone() {
        var lastReason = "";
        while (!done && !Thread.currentThread().isInterrupted()) {
            try {
                flyway.migrate();
                entities.getSchemaManager().validate();
                ready.fire(new DatabaseReady());
                done = true;
                LOG.info("Database is ready");
            } catch (Exception e) {
                var reason = String.valueOf(rootCause(e));
                if (!reason.equals(lastReason)) {
                    LOG.warnf("Waiting for the database: %s", reason);
                    lastReason = reason;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String rootCause(Throwable e) {
        return e.getCause() == null ? e.getMessage() : rootCause(e.getCause());
    }
}

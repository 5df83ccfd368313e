package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.application.ChangeFeed.Position;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// The connected clients of the change feed.
@ApplicationScoped
class Subscribers {

    private static final Logger LOG = Logger.getLogger(Subscribers.class);

    private final Set<Subscriber> connected = ConcurrentHashMap.newKeySet();
    private final Thread shutdownHook = new Thread(this::closeAll, "change-feed-shutdown");

    /// Graceful shutdown waits for all requests, and a stream never ends by itself: so the streams end in a
    /// shutdown hook of their own. Clients resume at another instance from their last event id.
    void start(@Observes StartupEvent event) {
        Runtime.getRuntime().addShutdownHook(shutdownHook);
    }

    void closeAll() {
        connected.forEach(Subscriber::close);
    }

    /// Blocks the calling thread until the client disconnects or the service stops.
    void serve(Subscriber subscriber, Position start) {
        connected.add(subscriber);
        try {
            subscriber.run(start);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (CompletionException | IllegalStateException e) {
            LOG.debugf("A subscription has ended: %s", e);
        } finally {
            connected.remove(subscriber);
            subscriber.close();
        }
    }
}

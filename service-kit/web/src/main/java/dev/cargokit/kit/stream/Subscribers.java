package dev.cargokit.kit.stream;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// The connected clients of a service's feeds.
@ApplicationScoped
public class Subscribers {

    private static final Logger LOG = Logger.getLogger(Subscribers.class);

    private final Set<Subscriber> connected = ConcurrentHashMap.newKeySet();

    /// Graceful shutdown waits for all requests, and a stream never ends by itself: so the streams end in a
    /// shutdown hook of their own. Clients resume at another instance.
    void start(@Observes StartupEvent event) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeAll, "feed-shutdown"));
    }

    public void closeAll() {
        connected.forEach(Subscriber::close);
    }

    /// Blocks the calling thread until the client disconnects, the feed ends or the service stops.
    public void serve(Subscriber subscriber) {
        connected.add(subscriber);
        try {
            subscriber.run();
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

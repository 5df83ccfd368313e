package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.application.ChangeFeed.Position;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/// The clients that follow the feed at present.
@ApplicationScoped
class Followers {

    private static final Logger LOG = Logger.getLogger(Followers.class);

    private final Set<Follower> following = ConcurrentHashMap.newKeySet();
    private final Thread goodbye = new Thread(this::closeAll, "followers-goodbye");

    /// A stream never ends by itself, and a graceful shutdown waits for all requests: so the streams end when
    /// it begins, beside Quarkus' own hook. Clients resume elsewhere by the last event's id.
    void start(@Observes StartupEvent event) {
        Runtime.getRuntime().addShutdownHook(goodbye);
    }

    void closeAll() {
        following.forEach(Follower::close);
    }

    /// Keeps the calling thread until the client goes or the service stops.
    void follow(Follower follower, Position start) {
        following.add(follower);
        try {
            follower.run(start);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (CompletionException | IllegalStateException e) {
            LOG.debugf("A client's feed has ended: %s", e);
        } finally {
            following.remove(follower);
            follower.close();
        }
    }
}

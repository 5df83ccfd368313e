package dev.cargokit.tracking.application;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;

/// The views of cargos that were tracked before, valid while both feeds are current and have not named the cargo.
///
/// A cargo that changes while its view is loaded loses the load in progress: those who wait for it get it, later ones
/// load again. A cache that is cleared is replaced, so that no load that began before can enter the new one.
@ApplicationScoped
public class TrackedViews {

    /// How a view was found.
    public enum Origin {
        HIT,
        MISS,
        /// A feed is not current.
        BYPASS
    }

    /// What an entry takes beside its body: node, future, view, tag and key.
    private static final int OVERHEAD = 400;

    private final TrackCargo tracking;
    private final FeedStates feeds;
    private final View.Format format;
    private final long capacity;
    private volatile AsyncCache<String, View> views;

    TrackedViews(TrackCargo tracking, FeedStates feeds, View.Format format, TrackingConfig config) {
        this.tracking = tracking;
        this.feeds = feeds;
        this.format = format;
        this.capacity = config.cache().asLongValue();
        this.views = empty(capacity);
    }

    /// Fails as [TrackCargo#track] does; a failure is not cached, nor is a view with a missing part.
    public Uni<Found> find(String trackingId) {
        if (!feeds.areCurrent()) {
            return load(trackingId).map(view -> new Found(view, Origin.BYPASS));
        }
        var current = views;
        var cached = current.getIfPresent(trackingId);
        if (cached == null) {
            cached = loadInto(current, trackingId);
        } else if (cached.isDone() && !cached.isCompletedExceptionally()) {
            return Uni.createFrom().item(new Found(cached.join(), Origin.HIT));
        }
        return shared(cached).map(view -> new Found(view, Origin.MISS));
    }

    void remove(String trackingId) {
        views.asMap().remove(trackingId);
    }

    void clear() {
        views = empty(capacity);
    }

    private static AsyncCache<String, View> empty(long capacity) {
        return Caffeine.newBuilder()
                .maximumWeight(capacity)
                .weigher((String trackingId, View view) -> view.body().length + OVERHEAD)
                .executor(Runnable::run)
                .buildAsync();
    }

    /// The load in progress, if there is one.
    private CompletableFuture<View> loadInto(AsyncCache<String, View> current, String trackingId) {
        var loading = new CompletableFuture<View>();
        var earlier = current.asMap().putIfAbsent(trackingId, loading);
        if (earlier != null) {
            return earlier;
        }
        load(trackingId)
                .subscribe()
                .with(
                        view -> {
                            if (!view.whole()) {
                                current.asMap().remove(trackingId, loading);
                            }
                            loading.complete(view);
                        },
                        loading::completeExceptionally);
        return loading;
    }

    private Uni<View> load(String trackingId) {
        return tracking.track(trackingId).map(format::write);
    }

    /// Not `completionStage`: a client that goes must not cancel what others wait for.
    private static Uni<View> shared(CompletableFuture<View> loading) {
        return Uni.createFrom()
                .emitter(waiting -> loading.whenComplete((view, failure) -> {
                    if (failure == null) {
                        waiting.complete(view);
                    } else {
                        waiting.fail(failure);
                    }
                }));
    }

    public record Found(View view, Origin origin) {}
}

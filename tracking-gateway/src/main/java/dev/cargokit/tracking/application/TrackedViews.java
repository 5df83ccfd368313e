package dev.cargokit.tracking.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
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
    private static final int OVERHEAD = 300;

    /// A cargo becomes overdue by the clock alone (rule A18), and no feed names it then.
    private static final Duration MAXIMUM_AGE = Duration.ofMinutes(1);

    private final TrackCargo tracking;
    private final FeedStates feeds;
    private final View.Format format;
    private final long capacity;
    private volatile Cache<String, Entry> views;

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
        if (cached != null && cached.isLoaded()) {
            return Uni.createFrom().item(new Found(cached.view().join(), Origin.HIT));
        }
        var loading = cached == null ? load(trackingId, current) : cached;
        return shared(loading.view()).map(view -> new Found(view, Origin.MISS));
    }

    void remove(String trackingId) {
        views.invalidate(trackingId);
    }

    void clear() {
        views = empty(capacity);
    }

    private static Cache<String, Entry> empty(long capacity) {
        return Caffeine.newBuilder()
                .expireAfterWrite(MAXIMUM_AGE)
                .maximumWeight(capacity)
                .weigher((String _, Entry entry) -> entry.weight())
                .executor(Runnable::run)
                .build();
    }

    /// The load in progress, if there is one. An entry that was removed meanwhile does not come back.
    private Entry load(String trackingId, Cache<String, Entry> current) {
        var entry = new Entry(new CompletableFuture<>(), OVERHEAD);
        var earlier = current.asMap().putIfAbsent(trackingId, entry);
        if (earlier != null) {
            return earlier;
        }
        load(trackingId)
                .subscribe()
                .with(
                        view -> {
                            if (view.whole()) {
                                current.asMap().replace(trackingId, entry, entry.loaded(view));
                            } else {
                                current.asMap().remove(trackingId, entry);
                            }
                            entry.view.complete(view);
                        },
                        failure -> {
                            current.asMap().remove(trackingId, entry);
                            entry.view.completeExceptionally(failure);
                        });
        return entry;
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

    private record Entry(CompletableFuture<View> view, int weight) {

        private Entry loaded(View loaded) {
            return new Entry(view, OVERHEAD + loaded.body().length);
        }

        private boolean isLoaded() {
            return view.isDone() && !view.isCompletedExceptionally();
        }
    }

    public record Found(View view, Origin origin) {}
}

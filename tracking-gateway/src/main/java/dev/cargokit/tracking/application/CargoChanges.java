package dev.cargokit.tracking.application;

import dev.cargokit.tracking.domain.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/// Passes what the feeds say on to the cached views and to the watchers.
@ApplicationScoped
public class CargoChanges {

    private final FeedStates feeds;
    private final UndeliveredEvents undelivered;
    private final TrackedViews views;
    private final WatchCargo watching;

    CargoChanges(FeedStates feeds, UndeliveredEvents undelivered, TrackedViews views, WatchCargo watching) {
        this.feeds = feeds;
        this.undelivered = undelivered;
        this.views = views;
        this.watching = watching;
    }

    /// The feed has sent everything that there is. After a gap, every cargo counts as changed.
    public void heartbeat(Source source) {
        if (!feeds.isCurrent(source)) {
            views.clear();
            watching.anythingMayHaveChanged();
        }
        feeds.heartbeat(source);
    }

    public void lost(Source source) {
        feeds.lost(source);
    }

    public void changed(String trackingId) {
        views.remove(trackingId);
        watching.changed(trackingId);
    }

    /// Handling has recorded events of these cargos.
    public void recorded(Collection<String> trackingIds) {
        // First, so that whoever loads a view after it was removed reads handling, too.
        undelivered.add(trackingIds);
        trackingIds.forEach(this::changed);
    }

    /// Handling has undelivered events of these cargos, and of no others if they are all.
    public void undelivered(Collection<String> trackingIds, boolean all) {
        undelivered.replace(trackingIds, all).forEach(this::changed);
    }
}

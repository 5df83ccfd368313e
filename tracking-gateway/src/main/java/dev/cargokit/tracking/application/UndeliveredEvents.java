package dev.cargokit.tracking.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The cargos with events that handling has recorded and booking may not have yet, as handling's feed names them.
@ApplicationScoped
public class UndeliveredEvents {

    private volatile Cargos cargos = new Cargos(Set.of(), false);

    boolean mayExistFor(String trackingId) {
        var known = cargos;
        return !known.all || known.trackingIds.contains(trackingId);
    }

    void add(Collection<String> trackingIds) {
        cargos.trackingIds.addAll(trackingIds);
    }

    /// Replaces the cargos by those in handling's outbox. What was recorded since it was read is added afterwards.
    ///
    /// @param all whether there are no others
    /// @return those that were not known
    List<String> replace(Collection<String> trackingIds, boolean all) {
        var before = cargos.trackingIds;
        var now = ConcurrentHashMap.<String>newKeySet();
        now.addAll(trackingIds);
        cargos = new Cargos(now, all);
        return now.stream().filter(trackingId -> !before.contains(trackingId)).toList();
    }

    private record Cargos(Set<String> trackingIds, boolean all) {}
}

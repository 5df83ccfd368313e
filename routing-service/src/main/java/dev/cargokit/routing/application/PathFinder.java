package dev.cargokit.routing.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.routing.domain.search.PathQuery;
import dev.cargokit.routing.domain.search.PathSearch;
import dev.cargokit.routing.domain.search.TransitPath;
import io.micrometer.core.annotation.Timed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Bulkhead;

/// Finds paths through the timetable. Searches need only the CPU, so their concurrency is limited: a
/// hundred on two cores wait a fifth of a second for each other, and more would only wait longer.
@Logged
@Measured
@ApplicationScoped
public class PathFinder {

    private static final int MAXIMUM_CONCURRENCY = 100;

    private final TimetableCache cache;
    private final PathSearch search;

    PathFinder(TimetableCache cache, PathSearch search) {
        this.cache = cache;
        this.search = search;
    }

    /// The best paths, see [PathSearch#search].
    @Bulkhead(MAXIMUM_CONCURRENCY)
    @Timed(value = "routing.search", description = "How long a search for paths takes")
    public List<TransitPath> findPaths(PathQuery query) {
        return search.search(cache.timetable(), query);
    }
}

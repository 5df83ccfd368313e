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

/// Finds paths through the timetable. A search is nothing but computing, so only so many are let in at once: a
/// hundred on two cores wait a fifth of a second for each other, and more would only wait longer.
@Logged
@Measured
@ApplicationScoped
public class PathFinding {

    private static final int MOST_AT_ONCE = 100;

    private final CurrentTimetable current;
    private final PathSearch search;

    PathFinding(CurrentTimetable current, PathSearch search) {
        this.current = current;
        this.search = search;
    }

    /// The best paths, see [PathSearch#search].
    @Bulkhead(MOST_AT_ONCE)
    @Timed(value = "routing.search", description = "How long a search for paths takes")
    public List<TransitPath> findPaths(PathQuery query) {
        return search.search(current.timetable(), query);
    }
}

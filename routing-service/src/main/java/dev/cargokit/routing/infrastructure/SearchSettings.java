package dev.cargokit.routing.infrastructure;

import dev.cargokit.routing.domain.search.PathSearch;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Makes the search, which knows no framework, with what is set of it.
@Dependent
class SearchSettings {

    @Produces
    @Singleton
    PathSearch search(RoutingConfig config) {
        return new PathSearch(config.transferTime());
    }
}

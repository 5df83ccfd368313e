package dev.cargokit.routing.infrastructure;

import dev.cargokit.routing.domain.search.PathSearch;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Produces beans of domain services, which do not know CDI.
@Dependent
class DomainServices {

    @Produces
    @Singleton
    PathSearch pathSearch(RoutingConfig config) {
        return new PathSearch(config.transferTime());
    }
}

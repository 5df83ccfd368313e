package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.routing.domain.Voyages;
import dev.cargokit.routing.domain.VoyagesContract;
import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PanacheVoyagesIT extends VoyagesContract implements OnceReady {

    @Inject
    Voyages voyages;

    @Override
    protected Voyages voyages() {
        return voyages;
    }
}

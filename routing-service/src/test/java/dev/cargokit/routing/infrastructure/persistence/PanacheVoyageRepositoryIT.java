package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import dev.cargokit.routing.domain.ScheduleHistory;
import dev.cargokit.routing.domain.VoyageRepository;
import dev.cargokit.routing.domain.VoyageRepositoryContract;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PanacheVoyageRepositoryIT extends VoyageRepositoryContract implements ReadyService {

    @Inject
    VoyageRepository voyages;

    @Inject
    ScheduleHistory history;

    @Override
    protected VoyageRepository voyages() {
        return voyages;
    }

    @Override
    protected ScheduleHistory history() {
        return history;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}

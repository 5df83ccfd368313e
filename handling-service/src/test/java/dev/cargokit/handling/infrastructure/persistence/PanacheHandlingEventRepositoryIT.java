package dev.cargokit.handling.infrastructure.persistence;

import dev.cargokit.handling.domain.HandlingEventRepository;
import dev.cargokit.handling.domain.HandlingEventRepositoryContract;
import dev.cargokit.handling.stub.PeerStubResource;
import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(PeerStubResource.class)
class PanacheHandlingEventRepositoryIT extends HandlingEventRepositoryContract implements ReadyService {

    @Inject
    PanacheHandlingEventRepository events;

    @AfterEach
    void delete_all() {
        inTransaction(events::deleteAll);
    }

    @Override
    protected HandlingEventRepository events() {
        return events;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}

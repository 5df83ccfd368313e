package dev.cargokit.handling.infrastructure.persistence;

import dev.cargokit.handling.domain.HandlingHistories;
import dev.cargokit.handling.domain.HandlingHistoriesContract;
import dev.cargokit.handling.neighbours.NeighboursResource;
import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(NeighboursResource.class)
class PanacheHandlingHistoriesIT extends HandlingHistoriesContract implements OnceReady {

    @Inject
    PanacheHandlingHistories histories;

    @AfterEach
    void forget() {
        inTransaction(histories::deleteAll);
    }

    @Override
    protected HandlingHistories histories() {
        return histories;
    }

    @Override
    protected <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}

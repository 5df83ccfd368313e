package dev.cargokit.booking.application;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.customs;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.report;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.booking.domain.Cargo;
import dev.cargokit.booking.domain.Cargoes;
import dev.cargokit.booking.domain.RouteSpecification;
import dev.cargokit.booking.domain.TrackingId;
import dev.cargokit.testkit.OnceReady;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// The repository in PostgreSQL keeps the same contract, and what was read from its rows is what would be
/// derived.
@QuarkusTest
class PostgresCargoesIT extends CargoesContract implements OnceReady {

    @Inject
    Cargoes cargoes;

    @Inject
    CargoViews views;

    @Inject
    Transactions transactions;

    @Override
    Cargoes cargoes() {
        return cargoes;
    }

    @Override
    <T> T inTransaction(Supplier<T> work) {
        return transactions.inOne(work);
    }

    @Test
    void shows_a_cargo_as_it_would_be_derived() {
        var id = new TrackingId("SHOWN1");
        inTransaction(() -> cargoes.add(Cargo.book(id, new RouteSpecification(HKG, STO, march(28)), march(1))));
        inTransaction(() -> {
            var cargo = cargoes.hold(id).orElseThrow();
            cargo.handle(report(id, customs(HKG), march(2)), march(2));
            return cargoes.save(cargo);
        });

        var cargo = inTransaction(() -> cargoes.find(id)).orElseThrow();

        assertEquals(CargoView.of(cargo), views.find(id).orElseThrow());
    }
}

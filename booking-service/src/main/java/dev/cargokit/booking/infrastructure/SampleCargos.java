package dev.cargokit.booking.infrastructure;

import dev.cargokit.booking.domain.cargo.Cargo;
import dev.cargokit.booking.domain.cargo.CargoRepository;
import dev.cargokit.booking.domain.cargo.RouteSpecification;
import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.location.UnLocode;
import dev.cargokit.kit.postgres.DatabaseReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/// Books the two cargos that the original starts with. In a later replica their ids are in use already.
@ApplicationScoped
class SampleCargos {

    private static final Duration DEADLINE = Duration.ofDays(90);

    private final CargoRepository cargos;
    private final BookingConfig config;
    private final Clock clock;

    SampleCargos(CargoRepository cargos, BookingConfig config, Clock clock) {
        this.cargos = cargos;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    void book(@Observes DatabaseReady ready) {
        if (config.sampleData()) {
            book("FTL456", "AUMEL", "SESTO");
            book("ABC123", "SESTO", "CNHKG");
        }
    }

    private void book(String id, String origin, String destination) {
        var now = clock.instant();
        var specification = new RouteSpecification(new UnLocode(origin), new UnLocode(destination), now.plus(DEADLINE));
        cargos.add(Cargo.book(new TrackingId(id), specification, now));
    }
}

package dev.cargokit.booking.infrastructure.persistence;

import dev.cargokit.booking.domain.Cargo;
import dev.cargokit.booking.domain.Cargoes;
import dev.cargokit.booking.domain.RouteSpecification;
import dev.cargokit.booking.domain.TrackingId;
import dev.cargokit.booking.domain.UnLocode;
import dev.cargokit.booking.infrastructure.BookingConfig;
import dev.cargokit.kit.postgres.DatabaseReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/// Books the two cargos that the original starts with. A replica that comes later finds their ids taken.
@ApplicationScoped
class SampleCargos {

    private static final Duration DEADLINE = Duration.ofDays(90);

    private final Cargoes cargoes;
    private final BookingConfig config;
    private final Clock clock;

    SampleCargos(Cargoes cargoes, BookingConfig config, Clock clock) {
        this.cargoes = cargoes;
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
        var promise = new RouteSpecification(new UnLocode(origin), new UnLocode(destination), now.plus(DEADLINE));
        cargoes.add(Cargo.book(new TrackingId(id), promise, now));
    }
}

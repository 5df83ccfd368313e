package dev.cargokit.routing.infrastructure;

import static org.awaitility.Awaitility.await;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import dev.cargokit.routing.application.TimetableCache;
import dev.cargokit.routing.domain.CarrierMovement;
import dev.cargokit.routing.domain.Schedule;
import dev.cargokit.routing.domain.ScheduleChange;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.routing.domain.VoyageRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A voyage is stored without a refresh of the cache, as by a PUT at another instance: only the
/// notification brings it in.
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TimetableNotificationIT implements ReadyService {

    @Inject
    TimetableCache cache;

    @Inject
    VoyageRepository voyages;

    @Inject
    Scheduler scheduler;

    @BeforeEach
    void stop_polling() {
        scheduler.pause(TimetableRefresh.POLL);
    }

    @AfterEach
    void resume_polling() {
        scheduler.resume(TimetableRefresh.POLL);
    }

    @Test
    void a_notification_refreshes_the_timetable() {
        var departure = Instant.parse("2045-01-01T00:00:00Z");
        var movement = new CarrierMovement(
                new UnLocode("SESTO"), new UnLocode("DEHAM"), departure, departure.plus(Duration.ofDays(1)));
        int before = cache.timetable().voyageCount();

        QuarkusTransaction.requiringNew()
                .run(() -> voyages.store(Voyage.schedule(
                        new VoyageNumber("SIGNAL-1"),
                        new Schedule(List.of(movement)),
                        new ScheduleChange.Cause("", departure))));

        await().atMost(Duration.ofMinutes(1)).until(() -> cache.timetable().voyageCount() == before + 1);
    }
}

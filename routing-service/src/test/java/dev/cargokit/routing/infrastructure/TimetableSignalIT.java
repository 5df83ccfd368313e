package dev.cargokit.routing.infrastructure;

import static org.awaitility.Awaitility.await;

import dev.cargokit.routing.application.CurrentTimetable;
import dev.cargokit.routing.domain.CarrierMovement;
import dev.cargokit.routing.domain.Schedule;
import dev.cargokit.routing.domain.UnLocode;
import dev.cargokit.routing.domain.Voyage;
import dev.cargokit.routing.domain.VoyageNumber;
import dev.cargokit.routing.domain.Voyages;
import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A voyage is stored without telling the timetable of this process, which is what another replica's PUT
/// looks like from here; only the signal can bring it in.
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(OnItsOwn.class)
class TimetableSignalIT implements OnceReady {

    @Inject
    CurrentTimetable current;

    @Inject
    Voyages voyages;

    @Test
    void a_change_by_another_replica_is_taken_in_when_it_signals() {
        Instant departure = Instant.parse("2045-01-01T00:00:00Z");
        CarrierMovement movement = new CarrierMovement(
                new UnLocode("SESTO"), new UnLocode("DEHAM"), departure, departure.plus(Duration.ofDays(1)));
        int before = current.timetable().voyageCount();

        voyages.store(new Voyage(new VoyageNumber("SIGNAL-1"), new Schedule(List.of(movement))));

        await().atMost(Duration.ofMinutes(1)).until(() -> current.timetable().voyageCount() == before + 1);
    }
}

package dev.cargokit.routing.infrastructure.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.testkit.OnceReady;
import dev.cargokit.testkit.PostgresResource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class TimetableRowIT implements OnceReady {

    @Inject
    TimetableRow timetable;

    @Test
    void of_replicas_that_start_at_once_one_adds_the_sample() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> timetable.update("sampledAt = null"));
        Callable<Boolean> replica =
                () -> QuarkusTransaction.requiringNew().call(() -> timetable.sampleFirst(Instant.now()));

        try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            long first = replicas.invokeAll(Collections.nCopies(8, replica)).stream()
                    .map(Future::resultNow)
                    .filter(isFirst -> isFirst)
                    .count();

            assertEquals(1, first);
        }
    }

    @Test
    void versions_of_changes_at_once_have_no_gaps() throws Exception {
        long before = timetable.version();
        Callable<Long> change = () -> QuarkusTransaction.requiringNew().call(timetable::next);

        try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Long> versions = replicas.invokeAll(Collections.nCopies(3, change)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();

            assertEquals(List.of(before + 1, before + 2, before + 3), versions);
        }
    }
}

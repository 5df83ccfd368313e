package dev.cargokit.routing.infrastructure.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.kit.test.PostgresResource;
import dev.cargokit.kit.test.ReadyService;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class TimetableVersionIT implements ReadyService {

    @Inject
    TimetableVersion version;

    @Test
    void one_of_concurrently_starting_instances_adds_the_sample() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> version.update("sampledAt = null"));
        Callable<Boolean> instance =
                () -> QuarkusTransaction.requiringNew().call(() -> version.markSampleAdded(Instant.now()));

        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            long first = instances.invokeAll(Collections.nCopies(8, instance)).stream()
                    .map(Future::resultNow)
                    .filter(isFirst -> isFirst)
                    .count();

            assertEquals(1, first);
        }
    }

    @Test
    void versions_of_concurrent_changes_have_no_gaps() throws Exception {
        long before = version.current();
        Callable<Long> change = () -> QuarkusTransaction.requiringNew().call(version::increment);

        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            var versions = instances.invokeAll(Collections.nCopies(3, change)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();

            assertEquals(List.of(before + 1, before + 2, before + 3), versions);
        }
    }
}

package dev.cargokit.kit.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cargokit.kit.discovery.InstanceSource.Address;
import dev.cargokit.kit.test.LogCapture;
import io.smallrye.stork.api.ServiceInstance;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CachedInstancesTest {

    private static final Address ONE = new Address("10.0.0.1", 8101);
    private static final Address TWO = new Address("10.0.0.2", 8101);

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private List<Address> registered = List.of();
    private boolean unavailable;
    private final CachedInstances cached = new CachedInstances("booking-service", this::registered, () -> now);

    @Test
    void a_first_empty_response_is_replaced_by_the_next() throws InterruptedException {
        cached.refresh();
        registered = List.of(ONE);
        cached.refresh();

        assertEquals(List.of("10.0.0.1"), hosts());
    }

    @Test
    void the_first_failure_is_not_kept_either() throws InterruptedException {
        unavailable = true;
        cached.refresh();
        assertEquals(List.of(), hosts());

        unavailable = false;
        registered = List.of(ONE);
        cached.refresh();

        assertEquals(List.of("10.0.0.1"), hosts());
    }

    @Test
    void the_last_known_instances_stay_while_the_source_is_unavailable() throws InterruptedException {
        registered = List.of(ONE, TWO);
        cached.refresh();
        var lastRefresh = now;

        unavailable = true;
        try (var lines = LogCapture.of(CachedInstances.class.getName())) {
            for (int hour = 0; hour < 24; hour++) {
                now = now.plus(Duration.ofHours(1));
                cached.refresh();
            }
            assertEquals(List.of("10.0.0.1", "10.0.0.2"), hosts());
            unavailable = false;
            cached.refresh();

            lines.only("is unavailable");
            lines.only("is available again");
        }
        assertEquals(List.of("10.0.0.1", "10.0.0.2"), hosts());
        assertEquals(lastRefresh.plus(Duration.ofHours(24)), cached.refreshedAt());
    }

    @Test
    void a_missing_instance_is_removed_immediately_while_others_remain() throws InterruptedException {
        registered = List.of(ONE, TWO);
        cached.refresh();
        registered = List.of(TWO);
        cached.refresh();

        assertEquals(List.of("10.0.0.2"), hosts());
    }

    @Test
    void that_all_are_gone_is_believed_only_after_a_while() throws InterruptedException {
        registered = List.of(ONE);
        cached.refresh();
        now = now.plus(Duration.ofHours(1));
        registered = List.of();
        cached.refresh();
        now = now.plus(CachedInstances.EMPTY_GRACE_PERIOD).minusMillis(1);
        cached.refresh();
        assertEquals(List.of("10.0.0.1"), hosts());

        now = now.plusMillis(1);
        cached.refresh();

        assertEquals(List.of(), hosts());
    }

    @Test
    void the_while_begins_anew_when_an_instance_was_back() throws InterruptedException {
        registered = List.of(ONE);
        cached.refresh();
        registered = List.of();
        cached.refresh();
        registered = List.of(ONE);
        cached.refresh();
        now = now.plus(CachedInstances.EMPTY_GRACE_PERIOD);
        registered = List.of();
        cached.refresh();

        assertEquals(List.of("10.0.0.1"), hosts());
    }

    @Test
    void an_instance_that_is_known_stays_the_same_one() throws InterruptedException {
        registered = List.of(ONE);
        cached.refresh();
        var before = instances().getFirst();
        registered = List.of(TWO, ONE);
        cached.refresh();

        assertSame(before, instances().get(1));
    }

    private List<Address> registered() throws IOException {
        if (unavailable) {
            throw new IOException("unavailable");
        }
        return registered;
    }

    private List<ServiceInstance> instances() {
        return cached.getServiceInstances().await().indefinitely();
    }

    private List<String> hosts() {
        return instances().stream().map(ServiceInstance::getHost).toList();
    }
}

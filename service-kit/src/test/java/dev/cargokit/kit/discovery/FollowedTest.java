package dev.cargokit.kit.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.cargokit.kit.discovery.Source.Address;
import dev.cargokit.testkit.LogLines;
import io.smallrye.stork.api.ServiceInstance;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FollowedTest {

    private static final Address ONE = new Address("10.0.0.1", 8101);
    private static final Address TWO = new Address("10.0.0.2", 8101);

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private List<Address> registered = List.of();
    private boolean away;
    private final Followed followed = new Followed("booking-service", this::told, () -> now);

    @Test
    void the_first_empty_answer_is_not_kept() throws InterruptedException {
        followed.ask();
        registered = List.of(ONE);
        followed.ask();

        assertEquals(List.of("10.0.0.1"), hosts());
    }

    @Test
    void the_first_failure_is_not_kept_either() throws InterruptedException {
        away = true;
        followed.ask();
        assertEquals(List.of(), hosts());

        away = false;
        registered = List.of(ONE);
        followed.ask();

        assertEquals(List.of("10.0.0.1"), hosts());
    }

    @Test
    void the_last_known_instances_stay_while_the_source_is_away_however_long() throws InterruptedException {
        registered = List.of(ONE, TWO);
        followed.ask();
        var told = now;

        away = true;
        try (var lines = LogLines.of(Followed.class.getName())) {
            for (int hour = 0; hour < 24; hour++) {
                now = now.plus(Duration.ofHours(1));
                followed.ask();
            }
            assertEquals(List.of("10.0.0.1", "10.0.0.2"), hosts());
            away = false;
            followed.ask();

            lines.only("is away");
            lines.only("is back");
        }
        assertEquals(List.of("10.0.0.1", "10.0.0.2"), hosts());
        assertEquals(told.plus(Duration.ofHours(24)), followed.told());
    }

    @Test
    void an_instance_that_left_is_gone_at_once_while_others_are_there() throws InterruptedException {
        registered = List.of(ONE, TWO);
        followed.ask();
        registered = List.of(TWO);
        followed.ask();

        assertEquals(List.of("10.0.0.2"), hosts());
    }

    @Test
    void that_all_are_gone_is_believed_only_after_a_while() throws InterruptedException {
        registered = List.of(ONE);
        followed.ask();
        now = now.plus(Duration.ofHours(1));
        registered = List.of();
        followed.ask();
        now = now.plus(Followed.DISBELIEF).minusMillis(1);
        followed.ask();
        assertEquals(List.of("10.0.0.1"), hosts());

        now = now.plusMillis(1);
        followed.ask();

        assertEquals(List.of(), hosts());
    }

    @Test
    void the_while_begins_anew_when_an_instance_was_back() throws InterruptedException {
        registered = List.of(ONE);
        followed.ask();
        registered = List.of();
        followed.ask();
        registered = List.of(ONE);
        followed.ask();
        now = now.plus(Followed.DISBELIEF);
        registered = List.of();
        followed.ask();

        assertEquals(List.of("10.0.0.1"), hosts());
    }

    @Test
    void an_instance_that_is_known_stays_the_same_one() throws InterruptedException {
        registered = List.of(ONE);
        followed.ask();
        var before = instances().getFirst();
        registered = List.of(TWO, ONE);
        followed.ask();

        assertSame(before, instances().get(1));
    }

    private List<Address> told() throws IOException {
        if (away) {
            throw new IOException("away");
        }
        return registered;
    }

    private List<ServiceInstance> instances() {
        return followed.getServiceInstances().await().indefinitely();
    }

    private List<String> hosts() {
        return instances().stream().map(ServiceInstance::getHost).toList();
    }
}

package dev.cargokit.gateway.instances;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.gateway.instances.Upstream.Address;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpstreamTest {

    private static final Instant EARLY = Instant.parse("2026-11-21T12:00:00Z");

    private final FakeTime time = new FakeTime();
    private final Upstream upstream = new Upstream("user-service", Balancing.POWER_OF_TWO_CHOICES, time);

    @BeforeEach
    void three_instances() {
        become(EARLY, 1, 2, 3);
    }

    @Test
    void keeps_what_it_knows_of_those_that_stay_and_forgets_those_that_go() {
        instance(2).record(Outcome.UNREACHABLE);
        var stays = instance(2);
        var goes = instance(3);

        become(EARLY.plusSeconds(1), 2, 4);
        assertSame(stays, instance(2));

        become(EARLY.plusSeconds(2), 2, 3);
        assertNotSame(goes, instance(3));
        assertEquals(2, upstream.instances().size());
        assertEquals(Optional.of(EARLY.plusSeconds(2)), upstream.knownAt());
    }

    @Test
    void keeps_the_last_known_when_discovery_names_none() {
        upstream.become(List.of(), EARLY.plusSeconds(1));

        assertEquals(3, upstream.instances().size());
        assertEquals(Optional.of(EARLY), upstream.knownAt());
    }

    @Test
    void sends_nobody_to_one_that_is_out() {
        instance(1).record(Outcome.UNREACHABLE);

        assertEquals(Set.of(2, 3), chosen(true));
    }

    @Test
    void does_not_send_a_request_where_it_was_already() {
        var tried = List.of(instance(1), instance(3));

        assertEquals(2, upstream.choose(tried, true).orElseThrow().port());
        assertEquals(Optional.empty(), upstream.choose(upstream.instances(), true));
    }

    @Test
    void tries_one_that_was_out_with_one_request_when_its_time_has_come() {
        instance(1).record(Outcome.UNREACHABLE);
        time.pass(Breaker.SHORTEST);

        assertEquals(1, upstream.choose(List.of(), true).orElseThrow().port());
        assertEquals(Set.of(2, 3), chosen(true));
    }

    @Test
    void does_not_try_one_that_was_out_with_a_request_that_cannot_be_repeated() {
        instance(1).record(Outcome.UNREACHABLE);
        time.pass(Breaker.SHORTEST);

        assertEquals(Set.of(2, 3), chosen(false));
    }

    @Test
    void spares_those_that_hang_when_all_are_out() {
        silence(1);
        silence(2);
        instance(3).record(Outcome.UNREACHABLE);
        assertEquals(Set.of(3), chosen(true));

        silence(3);
        become(EARLY, 1, 2);

        assertEquals(Optional.empty(), upstream.choose(List.of(), true));
        assertEquals(Breaker.SHORTEST, upstream.pause());
    }

    @Test
    void tries_one_that_hung_with_any_request_when_there_is_no_other() {
        IntStream.rangeClosed(1, 3).forEach(this::silence);
        time.pass(Breaker.SHORTEST);

        assertTrue(upstream.choose(List.of(), false).isPresent());
    }

    @Test
    void sends_the_others_after_the_one_that_tries_the_only_instance_unless_it_hangs() {
        become(EARLY, 1);
        instance(1).record(Outcome.UNREACHABLE);
        time.pass(Breaker.SHORTEST);
        upstream.choose(List.of(), true);
        assertEquals("half-open", instance(1).breakerState());
        assertEquals(Set.of(1), chosen(true));

        become(EARLY, 2);
        silence(2);
        time.pass(Breaker.SHORTEST);
        upstream.choose(List.of(), true);

        assertEquals("half-open", instance(2).breakerState());
        assertEquals(Optional.empty(), upstream.choose(List.of(), true));
    }

    @Test
    void knows_whether_there_is_another() {
        assertTrue(upstream.hasAnother(List.of(instance(1))));
        assertFalse(upstream.hasAnother(upstream.instances()));

        instance(2).record(Outcome.UNREACHABLE);
        instance(3).record(Outcome.UNREACHABLE);
        assertFalse(upstream.hasAnother(List.of(instance(1))));
    }

    @Test
    void is_in_no_hurry_while_one_is_fit() {
        instance(1).record(Outcome.UNREACHABLE);

        assertEquals(Duration.ZERO, upstream.pause());
    }

    private void silence(int port) {
        instance(port).record(Outcome.SILENT);
        instance(port).record(Outcome.SILENT);
    }

    private Set<Integer> chosen(boolean repeatable) {
        return new HashSet<>(Stream.generate(() -> upstream.choose(List.of(), repeatable))
                .limit(200)
                .map(one -> one.orElseThrow().port())
                .toList());
    }

    private Instance instance(int port) {
        return upstream.instances().stream()
                .filter(one -> one.port() == port)
                .findFirst()
                .orElseThrow();
    }

    private void become(Instant at, int... ports) {
        upstream.become(
                IntStream.of(ports)
                        .mapToObj(port -> new Address("127.0.0.1", port))
                        .toList(),
                at);
    }
}

package dev.cargokit.gateway.balancing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.fakes.FakeNanoTime;
import dev.cargokit.gateway.breaking.CircuitBreaker;
import dev.cargokit.gateway.breaking.CircuitBreaker.State;
import dev.cargokit.gateway.breaking.Outcome;
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

    private final FakeNanoTime time = new FakeNanoTime();
    private final Upstream upstream = new Upstream("user-service", time);

    @BeforeEach
    void three_instances() {
        discover(EARLY, 1, 2, 3);
    }

    @Test
    void keeps_the_state_of_instances_that_stay_and_forgets_those_that_go() {
        instance(2).record(Outcome.CONNECT_FAILURE);
        var stays = instance(2);
        var goes = instance(3);

        discover(EARLY.plusSeconds(1), 2, 4);
        assertSame(stays, instance(2));

        discover(EARLY.plusSeconds(2), 2, 3);
        assertNotSame(goes, instance(3));
        assertEquals(2, upstream.instances().size());
        assertEquals(Optional.of(EARLY.plusSeconds(2)), upstream.discoveredAt());
    }

    @Test
    void keeps_the_last_known_instances_when_discovery_returns_none() {
        upstream.update(List.of(), EARLY.plusSeconds(1));

        assertEquals(3, upstream.instances().size());
        assertEquals(Optional.of(EARLY), upstream.discoveredAt());
    }

    @Test
    void does_not_pick_an_ejected_instance() {
        instance(1).record(Outcome.CONNECT_FAILURE);

        assertEquals(Set.of(2, 3), picked(true));
    }

    @Test
    void does_not_pick_an_instance_twice_for_one_request() {
        var tried = List.of(instance(1), instance(3));

        assertEquals(2, upstream.pick(tried, true).orElseThrow().address().port());
        assertEquals(Optional.empty(), upstream.pick(upstream.instances(), true));
    }

    @Test
    void probes_an_ejected_instance_with_one_request() {
        instance(1).record(Outcome.CONNECT_FAILURE);
        time.advance(CircuitBreaker.INITIAL_DELAY);

        assertEquals(1, upstream.pick(List.of(), true).orElseThrow().address().port());
        assertEquals(Set.of(2, 3), picked(true));
    }

    @Test
    void does_not_probe_with_a_request_that_cannot_be_retried() {
        instance(1).record(Outcome.CONNECT_FAILURE);
        time.advance(CircuitBreaker.INITIAL_DELAY);

        assertEquals(Set.of(2, 3), picked(false));
    }

    @Test
    void does_not_pick_instances_that_time_out_when_all_are_ejected() {
        timeOut(1);
        timeOut(2);
        instance(3).record(Outcome.CONNECT_FAILURE);
        assertEquals(Set.of(3), picked(true));

        timeOut(3);
        discover(EARLY, 1, 2);

        assertEquals(Optional.empty(), upstream.pick(List.of(), true));
        assertEquals(CircuitBreaker.INITIAL_DELAY, upstream.ejectedFor());
    }

    @Test
    void probes_with_any_request_when_all_are_ejected() {
        IntStream.rangeClosed(1, 3).forEach(this::timeOut);
        time.advance(CircuitBreaker.INITIAL_DELAY);

        assertTrue(upstream.pick(List.of(), false).isPresent());
    }

    @Test
    void picks_the_only_instance_while_it_is_probed_unless_it_times_out() {
        discover(EARLY, 1);
        instance(1).record(Outcome.CONNECT_FAILURE);
        time.advance(CircuitBreaker.INITIAL_DELAY);
        upstream.pick(List.of(), true);
        assertEquals(State.HALF_OPEN, instance(1).breakerState());
        assertEquals(Set.of(1), picked(true));

        discover(EARLY, 2);
        timeOut(2);
        time.advance(CircuitBreaker.INITIAL_DELAY);
        upstream.pick(List.of(), true);

        assertEquals(State.HALF_OPEN, instance(2).breakerState());
        assertEquals(Optional.empty(), upstream.pick(List.of(), true));
    }

    @Test
    void knows_whether_there_is_another_healthy_instance() {
        assertTrue(upstream.hasAnother(List.of(instance(1))));
        assertFalse(upstream.hasAnother(upstream.instances()));

        instance(2).record(Outcome.CONNECT_FAILURE);
        instance(3).record(Outcome.CONNECT_FAILURE);
        assertFalse(upstream.hasAnother(List.of(instance(1))));
    }

    @Test
    void is_not_ejected_while_one_instance_is_healthy() {
        instance(1).record(Outcome.CONNECT_FAILURE);

        assertEquals(Duration.ZERO, upstream.ejectedFor());
    }

    private void timeOut(int port) {
        instance(port).record(Outcome.TIMEOUT);
        instance(port).record(Outcome.TIMEOUT);
    }

    private Set<Integer> picked(boolean repeatable) {
        return new HashSet<>(Stream.generate(() -> upstream.pick(List.of(), repeatable))
                .limit(200)
                .map(one -> one.orElseThrow().address().port())
                .toList());
    }

    private Instance instance(int port) {
        return upstream.instances().stream()
                .filter(one -> one.address().port() == port)
                .findFirst()
                .orElseThrow();
    }

    private void discover(Instant at, int... ports) {
        upstream.update(
                IntStream.of(ports)
                        .mapToObj(port -> new InstanceAddress("127.0.0.1", port))
                        .toList(),
                at);
    }
}

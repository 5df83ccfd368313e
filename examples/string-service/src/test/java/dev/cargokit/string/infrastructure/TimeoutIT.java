package dev.cargokit.string.infrastructure;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.string.upstreams.FakeUpstream;
import dev.cargokit.string.upstreams.FakeUpstreams;
import dev.cargokit.string.upstreams.ProxyClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One instance that does not respond, and a single connection to it.
@QuarkusTest
@QuarkusTestResource(
        value = FakeUpstreams.class,
        restrictToAnnotatedClass = true,
        initArgs = {
            @ResourceArg(name = "upstreams", value = "1"),
            @ResourceArg(name = "string.proxy.breaker.pause", value = "500ms"),
            @ResourceArg(name = "quarkus.rest-client.string.connection-pool-size", value = "1")
        })
class TimeoutIT {

    List<FakeUpstream> upstreams;

    @Test
    void ends_a_call_and_counts_it_as_a_failure() {
        upstreams.getFirst().hang();

        var reasons = Stream.generate(ProxyClient::refusal)
                .limit(20)
                .takeWhile(reason -> !reason.equals("circuit breaker is open"))
                .toList();

        assertEquals(List.of("no answer in time"), reasons.stream().distinct().toList());
        assertTrue(reasons.size() < 20, "the breaker should have opened");
        assertTrue(upstreams.getFirst().requests() <= reasons.size(), "a call that timed out is not retried");
    }

    @Test
    void releases_the_connection() {
        var upstream = upstreams.getFirst();
        upstream.hang();
        ProxyClient.refusal();
        upstream.recover();

        await().until(() -> ProxyClient.text().equals(upstream.name()));

        assertEquals(upstream.name(), ProxyClient.text());
    }
}

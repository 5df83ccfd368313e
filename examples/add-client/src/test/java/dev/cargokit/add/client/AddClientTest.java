package dev.cargokit.add.client;

import static dev.cargokit.add.client.FakeTransport.unreachable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.client.CallFailed.NotCarriedOut;
import dev.cargokit.add.client.CallFailed.NotSent;
import dev.cargokit.add.client.CallFailed.Unreachable;
import dev.cargokit.add.domain.AddRefusal.TwoZeroes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AddClientTest {

    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    private static final ClientSettings ONE_ATTEMPT = ClientSettings.STANDARD.withAttempts(1);

    @Test
    void tries_again_when_the_service_cannot_be_reached() {
        var transport = new FakeTransport(unreachable(), unreachable(), () -> 3L);

        assertEquals(3, new AddClient(transport, ClientSettings.STANDARD).sum(1, 2));
    }

    @Test
    void gives_up_after_the_last_attempt() {
        var transport = new FakeTransport(unreachable());
        var client = new AddClient(transport, ClientSettings.STANDARD);

        assertThrows(Unreachable.class, () -> client.sum(1, 2));

        assertEquals(3, transport.attempts());
    }

    @Test
    void does_not_repeat_what_the_service_would_not_do() {
        var transport = new FakeTransport(() -> {
            throw new NotCarriedOut("rate limit exceeded");
        });
        var client = new AddClient(transport, ClientSettings.STANDARD);

        assertThrows(NotCarriedOut.class, () -> client.sum(1, 2));

        assertEquals(1, transport.attempts());
    }

    @Test
    void opens_its_breaker_on_the_sixth_failure_in_a_row() {
        var transport = new FakeTransport(unreachable());
        var client = new AddClient(transport, ONE_ATTEMPT);
        for (int i = 0; i < 6; i++) {
            assertThrows(Unreachable.class, () -> client.sum(1, 2));
        }

        var refused = assertThrows(NotSent.class, () -> client.sum(1, 2));

        assertEquals("circuit breaker is open", refused.getMessage());
        assertEquals(6, transport.attempts());
    }

    @Test
    void has_a_breaker_for_each_method() {
        var client = new AddClient(new FakeTransport(unreachable()), ONE_ATTEMPT);
        for (int i = 0; i < 6; i++) {
            assertThrows(Unreachable.class, () -> client.sum(1, 2));
        }

        assertEquals("foobar", client.concat("foo", "bar"));
    }

    @Test
    void does_not_count_a_broken_rule_as_a_failure() {
        var transport = new FakeTransport(() -> {
            throw new TwoZeroes();
        });
        var client = new AddClient(transport, ONE_ATTEMPT);

        for (int i = 0; i < 20; i++) {
            assertThrows(TwoZeroes.class, () -> client.sum(0, 0));
        }

        assertEquals(20, transport.attempts());
    }

    @Test
    void sends_no_more_than_it_may_in_a_second() {
        var client = new AddClient(new FakeTransport(() -> 3L), ClientSettings.STANDARD.withPerSecond(1));
        // Two within one second, which a machine that is very slow may not manage at once.
        var refused = assertThrows(NotSent.class, () -> {
            for (int i = 0; i < 100; i++) {
                client.sum(1, 2);
            }
        });

        assertEquals("rate limit exceeded", refused.getMessage());
    }

    @Test
    void makes_one_span_of_all_attempts() {
        var settings = ClientSettings.STANDARD.with(TELEMETRY.getOpenTelemetry());

        new AddClient(new FakeTransport(unreachable(), () -> 3L), settings).sum(1, 2);

        var span = TELEMETRY.getSpans().getFirst();
        assertEquals(1, TELEMETRY.getSpans().size());
        assertEquals("Add/Sum", span.getName());
        assertEquals(SpanKind.CLIENT, span.getKind());
    }

    @Test
    void marks_the_span_of_a_call_without_an_answer() {
        var client = new AddClient(new FakeTransport(unreachable()), ONE_ATTEMPT.with(TELEMETRY.getOpenTelemetry()));

        assertThrows(Unreachable.class, () -> client.sum(1, 2));

        assertEquals(
                StatusCode.ERROR, TELEMETRY.getSpans().getFirst().getStatus().getStatusCode());
    }
}

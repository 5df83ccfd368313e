package dev.cargokit.add.client;

import static dev.cargokit.add.client.FakeTransport.unreachable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.add.client.CallFailed.NotCarriedOut;
import dev.cargokit.add.client.CallFailed.NotSent;
import dev.cargokit.add.client.CallFailed.Unreachable;
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
    void retries_when_the_service_is_unreachable() {
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
    void does_not_retry_a_failed_call() {
        var transport = new FakeTransport(() -> {
            throw new NotCarriedOut("rate limit exceeded");
        });
        var client = new AddClient(transport, ClientSettings.STANDARD);

        assertThrows(NotCarriedOut.class, () -> client.sum(1, 2));

        assertEquals(1, transport.attempts());
    }

    @Test
    void opens_its_breaker_on_the_sixth_consecutive_failure() {
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
    void does_not_count_a_refusal_as_a_failure() {
        var transport = new FakeTransport(() -> {
            throw new AddRefused("can't sum two zeroes");
        });
        var client = new AddClient(transport, ONE_ATTEMPT);

        for (int i = 0; i < 20; i++) {
            assertThrows(AddRefused.class, () -> client.sum(0, 0));
        }

        assertEquals(20, transport.attempts());
    }

    @Test
    void limits_the_rate() {
        var client = new AddClient(new FakeTransport(() -> 3L), ClientSettings.STANDARD.withPerSecond(1));
        // Two of them fall within one second, even on a slow machine.
        var refused = assertThrows(NotSent.class, () -> {
            for (int i = 0; i < 100; i++) {
                client.sum(1, 2);
            }
        });

        assertEquals("rate limit exceeded", refused.getMessage());
    }

    @Test
    void records_one_span_for_all_attempts() {
        var settings = ClientSettings.STANDARD.with(TELEMETRY.getOpenTelemetry());

        new AddClient(new FakeTransport(unreachable(), () -> 3L), settings).sum(1, 2);

        var span = TELEMETRY.getSpans().getFirst();
        assertEquals(1, TELEMETRY.getSpans().size());
        assertEquals("Add/Sum", span.getName());
        assertEquals(SpanKind.CLIENT, span.getKind());
    }

    @Test
    void marks_the_span_of_a_failed_call() {
        var client = new AddClient(new FakeTransport(unreachable()), ONE_ATTEMPT.with(TELEMETRY.getOpenTelemetry()));

        assertThrows(Unreachable.class, () -> client.sum(1, 2));

        assertEquals(
                StatusCode.ERROR, TELEMETRY.getSpans().getFirst().getStatus().getStatusCode());
    }
}

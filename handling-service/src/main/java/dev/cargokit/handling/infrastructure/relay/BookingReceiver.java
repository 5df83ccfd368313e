package dev.cargokit.handling.infrastructure.relay;

import static java.util.stream.Collectors.toMap;

import dev.cargokit.handling.infrastructure.relay.HandlingEventMessage.Batch;
import dev.cargokit.handling.infrastructure.relay.HandlingEventMessage.Rejection;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// Booking, told over HTTP. There is no `@Retry`: the relay tries again anyway, in order and for ever. The relay's
/// transaction is set aside meanwhile: the HTTP client would carry it into its own threads, where an answer that
/// comes late meets it at its commit.
@ApplicationScoped
class BookingReceiver implements Receiver {

    private final BookingInbox inbox;
    private final Traces traces;

    BookingReceiver(@RestClient BookingInbox inbox, Traces traces) {
        this.inbox = inbox;
        this.traces = traces;
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    @Timeout(10_000)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 1_000, skipOn = Refused.class)
    public Map<UUID, String> take(List<OutboxRow> events) {
        List<Span> spans = events.stream().map(traces::startTelling).toList();
        try {
            return inbox.take(batch(events, spans)).rejected().stream()
                    .collect(toMap(Rejection::eventId, Rejection::error, (first, _) -> first));
        } catch (WebApplicationException answer) {
            throw failed(spans, refusal(answer));
        } catch (ProcessingException noAnswer) {
            throw failed(spans, new Unavailable("no answer", noAnswer));
        } finally {
            spans.forEach(Span::end);
        }
    }

    private Batch batch(List<OutboxRow> events, List<Span> spans) {
        return new Batch(IntStream.range(0, events.size())
                .mapToObj(i -> HandlingEventMessage.of(events.get(i), traces.of(spans.get(i))))
                .toList());
    }

    private static RuntimeException refusal(WebApplicationException answer) {
        int status = answer.getResponse().getStatus();
        return switch (status) {
            case 408, 425, 429, 502, 503, 504 -> new Unavailable("HTTP " + status, answer);
            default -> new Refused("HTTP " + status);
        };
    }

    private static RuntimeException failed(List<Span> spans, RuntimeException failure) {
        spans.forEach(span -> span.setStatus(StatusCode.ERROR, failure.getMessage()));
        return failure;
    }
}

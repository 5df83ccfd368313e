package dev.cargokit.handling.infrastructure.relay;

import static java.util.stream.Collectors.toMap;

import dev.cargokit.handling.infrastructure.outbox.OutboxEntity;
import dev.cargokit.handling.infrastructure.outbox.OutboxTracing;
import dev.cargokit.handling.infrastructure.relay.HandlingEventMessage.DeliveryRequest;
import dev.cargokit.handling.infrastructure.relay.HandlingEventMessage.RejectedEvent;
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

/// Delivers events to booking over HTTP. There is no `@Retry`: the relay retries anyway, in order and
/// without limit. The relay's transaction is suspended meanwhile: the HTTP client would propagate it to its
/// own threads, where a late response could run into its commit.
@ApplicationScoped
class BookingConsumer implements EventConsumer {

    private final BookingInboxApi inbox;
    private final OutboxTracing tracing;

    BookingConsumer(@RestClient BookingInboxApi inbox, OutboxTracing tracing) {
        this.inbox = inbox;
        this.tracing = tracing;
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    @Timeout(10_000)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 1_000, skipOn = BatchRejected.class)
    public Map<UUID, String> deliver(List<OutboxEntity> events) {
        var spans = events.stream().map(tracing::startDelivery).toList();
        try {
            return inbox.deliver(request(events, spans)).rejected().stream()
                    .collect(toMap(RejectedEvent::eventId, RejectedEvent::error, (first, _) -> first));
        } catch (WebApplicationException response) {
            throw failed(spans, rejection(response));
        } catch (ProcessingException noResponse) {
            throw failed(spans, new Unavailable("no response", noResponse));
        } finally {
            spans.forEach(Span::end);
        }
    }

    private DeliveryRequest request(List<OutboxEntity> events, List<Span> spans) {
        return new DeliveryRequest(IntStream.range(0, events.size())
                .mapToObj(i -> HandlingEventMessage.of(events.get(i), tracing.traceParent(spans.get(i))))
                .toList());
    }

    private static RuntimeException rejection(WebApplicationException response) {
        int status = response.getResponse().getStatus();
        return switch (status) {
            case 408, 425, 429, 502, 503, 504 -> new Unavailable("HTTP " + status, response);
            default -> new BatchRejected("HTTP " + status);
        };
    }

    private static RuntimeException failed(List<Span> spans, RuntimeException failure) {
        spans.forEach(span -> span.setStatus(StatusCode.ERROR, failure.getMessage()));
        return failure;
    }
}

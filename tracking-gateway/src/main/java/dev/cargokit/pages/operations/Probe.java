package dev.cargokit.pages.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.pages.operations.Seen.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/// Looks at the operators' addresses of processes, its own among them. An instance that does not
/// answer within a second is away.
@ApplicationScoped
class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration PATIENCE_WITH_ITSELF = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final ObjectMapper json;

    Probe(ObjectMapper json) {
        this.json = json;
    }

    /// What a gateway tells of itself; empty when it tells nothing.
    Optional<Overview> overview(String address) {
        return get(address, "/q/gateway", PATIENCE_WITH_ITSELF).flatMap(this::read);
    }

    boolean ready(String address) {
        return get(address, "/q/health/ready", PATIENCE).isPresent();
    }

    /// The outbox of a process, from its metrics; empty when it has none.
    Optional<Outbox> outbox(String address) {
        return get(address, "/q/metrics", PATIENCE).flatMap(metrics -> {
            var backlog = value(metrics, "outbox_backlog ");
            return backlog.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Outbox(
                            backlog.getAsLong(),
                            value(metrics, "outbox_parked ").orElse(0),
                            value(metrics, "outbox_oldest_age_seconds ").orElse(0)));
        });
    }

    private static OptionalLong value(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(name.length())))
                .findFirst();
    }

    private Optional<Overview> read(String text) {
        try {
            return Optional.of(json.readValue(text, Overview.class));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }

    private Optional<String> get(String address, String path, Duration patience) {
        var request = HttpRequest.newBuilder(URI.create("http://" + address + path))
                .timeout(patience)
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

package dev.cargokit.web.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.kit.management.ManagementPort;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/// Reads the readiness of single instances from their management port.
@ApplicationScoped
class HealthProbe {

    private static final Duration TIMEOUT = Duration.ofSeconds(1);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final ObjectMapper json;

    HealthProbe(ObjectMapper json) {
        this.json = json;
    }

    /// Empty when the instance does not answer within a second.
    ///
    /// @param address where it serves its clients, such as `127.0.0.1:8101`
    Optional<HealthResponse> ready(String address) {
        var instance = URI.create("http://" + address);
        var uri = "http://%s:%d/q/health/ready".formatted(instance.getHost(), ManagementPort.of(instance.getPort()));
        var request = HttpRequest.newBuilder(URI.create(uri)).timeout(TIMEOUT).build();
        try {
            return parse(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<HealthResponse> parse(String health) {
        try {
            return Optional.of(json.readValue(health, HealthResponse.class));
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}

package dev.cargokit.add.client;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.add.client.CallFailed.NotCarriedOut;
import dev.cargokit.add.client.CallFailed.Unreachable;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/// Posts JSON and reads JSON, and propagates the current span. Both HTTP transports use it.
final class JsonHttpClient implements AutoCloseable {

    private static final int MAXIMUM_RESPONSE_SIZE = 64 * 1024;

    /// The counterparts of gRPC's UNAVAILABLE and DEADLINE_EXCEEDED; from a proxy the body need not be JSON.
    private static final Set<Integer> UNAVAILABLE = Set.of(502, 503, 504);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http;
    private final Address address;
    private final Duration timeout;
    private final OpenTelemetry telemetry;

    JsonHttpClient(Address address, ClientSettings settings) {
        this.address = address;
        this.timeout = settings.timeout();
        this.telemetry = settings.telemetry();
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    /// @throws Unreachable if no response of up to 64 KB arrives in time, or its status is 502, 503 or 504
    /// @throws NotCarriedOut if the response is not JSON
    JsonResponse post(String path, Object body) {
        try {
            var response = send(request(path, body));
            if (UNAVAILABLE.contains(response.statusCode())) {
                throw new Unreachable(address + " answered " + response.statusCode());
            }
            return new JsonResponse(response.statusCode(), json.readTree(response.body()));
        } catch (JacksonException e) {
            throw new NotCarriedOut("the answer of " + address + " is not JSON");
        } catch (IOException e) {
            throw new Unreachable("no answer from " + address + ": " + FailureReason.of(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotCarriedOut("interrupted");
        }
    }

    private HttpRequest request(String path, Object body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://" + address + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        telemetry
                .getPropagators()
                .getTextMapPropagator()
                .inject(Context.current(), request, (carrier, name, value) -> carrier.setHeader(name, value));
        return request.build();
    }

    /// The timeout of the JDK's client ends with the response headers; this one covers the body too.
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        var response =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAXIMUM_RESPONSE_SIZE));
        try {
            return response.get(timeout.toMillis(), MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (TimeoutException _) {
            throw new HttpTimeoutException("request timed out");
        } finally {
            response.cancel(true);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    record JsonResponse(int status, JsonNode body) {

        /// @throws NotCarriedOut if the JSON has none
        JsonNode value(JsonNode json) {
            var value = json.path("v");
            if (value.isMissingNode()) {
                throw new NotCarriedOut("the response has no value");
            }
            return value;
        }
    }
}

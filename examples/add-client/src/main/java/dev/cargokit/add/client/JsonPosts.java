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

/// Posts JSON and reads JSON, carrying the present span. What both HTTP transports have in common.
final class JsonPosts implements AutoCloseable {

    private static final int LONGEST_ANSWER = 64 * 1024;

    /// What UNAVAILABLE and DEADLINE_EXCEEDED are over gRPC; from a proxy it need not be JSON.
    private static final Set<Integer> AWAY = Set.of(502, 503, 504);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http;
    private final Address address;
    private final Duration timeout;
    private final OpenTelemetry telemetry;

    JsonPosts(Address address, ClientSettings settings) {
        this.address = address;
        this.timeout = settings.timeout();
        this.telemetry = settings.telemetry();
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    /// @throws Unreachable if no answer came in time, one of more than 64 KB, or one of 502, 503, 504
    /// @throws NotCarriedOut if the answer is no JSON
    Answer post(String path, Object body) {
        try {
            var response = send(request(path, body));
            if (AWAY.contains(response.statusCode())) {
                throw new Unreachable(address + " answered " + response.statusCode(), null);
            }
            return new Answer(response.statusCode(), json.readTree(response.body()));
        } catch (JacksonException e) {
            throw new NotCarriedOut("the answer of " + address + " is not JSON");
        } catch (IOException e) {
            throw new Unreachable("no answer from " + address + ": " + Reason.of(e), e);
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

    /// The client's own timeout ends with the head of the answer; this one holds for all of it.
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            return answer.get(timeout.toMillis(), MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (TimeoutException _) {
            throw new HttpTimeoutException("request timed out");
        } finally {
            answer.cancel(true);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    record Answer(int status, JsonNode body) {}
}

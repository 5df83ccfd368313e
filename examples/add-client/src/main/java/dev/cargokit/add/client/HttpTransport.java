package dev.cargokit.add.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.add.client.CallFailed.NotCarriedOut;
import java.util.Map;

/// `POST /sum` and `POST /concat`, as Go kit's HTTP client calls them.
final class HttpTransport implements Transport {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;

    private final JsonHttpClient http;

    HttpTransport(Address address, ClientSettings settings) {
        this.http = new JsonHttpClient(address, settings);
    }

    @Override
    public String name() {
        return "http";
    }

    @Override
    public long sum(long a, long b) {
        return value("/sum", a, b).longValue();
    }

    @Override
    public String concat(String a, String b) {
        return value("/concat", a, b).asText();
    }

    private JsonNode value(String path, Object a, Object b) {
        var response = http.post(path, Map.of("a", a, "b", b));
        var error = response.body().path("error").asText("status " + response.status());
        return switch (response.status()) {
            case OK -> response.value(response.body());
            case BAD_REQUEST -> throw new AddRefused(error);
            default -> throw new NotCarriedOut(error);
        };
    }

    @Override
    public void close() {
        http.close();
    }
}

package dev.cargokit.add.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.add.client.CallFailed.NotCarriedOut;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// JSON-RPC 2.0 by `POST /rpc`.
final class JsonRpcTransport implements Transport {

    /// The code of add-service's refusals.
    private static final int REFUSED = -32000;

    private final JsonHttpClient http;
    private final AtomicLong ids = new AtomicLong();

    JsonRpcTransport(Address address, ClientSettings settings) {
        this.http = new JsonHttpClient(address, settings);
    }

    @Override
    public String name() {
        return "jsonrpc";
    }

    @Override
    public long sum(long a, long b) {
        return value("sum", a, b).longValue();
    }

    @Override
    public String concat(String a, String b) {
        return value("concat", a, b).asText();
    }

    private JsonNode value(String method, Object a, Object b) {
        long id = ids.getAndIncrement();
        var request = Map.of("jsonrpc", "2.0", "method", method, "params", Map.of("a", a, "b", b), "id", id);
        var response = http.post("/rpc", request);
        var error = response.body().path("error");
        if (error.path("code").asInt() == REFUSED) {
            throw new AddRefused(error.path("message").asText());
        }
        if (!error.isMissingNode()) {
            throw new NotCarriedOut(error.path("message").asText());
        }
        if (response.body().path("id").asLong(-1) != id) {
            throw new NotCarriedOut("the response is for another request");
        }
        return response.value(response.body().path("result"));
    }

    @Override
    public void close() {
        http.close();
    }
}

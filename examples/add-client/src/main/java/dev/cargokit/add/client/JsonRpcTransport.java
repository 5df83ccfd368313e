package dev.cargokit.add.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.add.client.CallFailed.NotCarriedOut;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// JSON-RPC 2.0 by `POST /rpc`.
final class JsonRpcTransport implements Transport {

    private final JsonPosts posts;
    private final AtomicLong ids = new AtomicLong();

    JsonRpcTransport(Address address, ClientSettings settings) {
        this.posts = new JsonPosts(address, settings);
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
        var call = Map.of("jsonrpc", "2.0", "method", method, "params", Map.of("a", a, "b", b), "id", id);
        var answer = posts.post("/rpc", call).body();
        Transport.throwIfRefused(answer.path("error").path("message").asText());
        var value = answer.path("result").path("v");
        if (value.isMissingNode() || answer.path("id").asLong(-1) != id) {
            throw new NotCarriedOut("what came back is no answer to this call");
        }
        return value;
    }

    @Override
    public void close() {
        posts.close();
    }
}

package dev.cargokit.add.client;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.add.client.CallFailed.NotCarriedOut;
import java.util.Map;

/// `POST /sum` and `POST /concat`, as Go kit's HTTP client calls them.
final class HttpTransport implements Transport {

    private static final int OK = 200;

    private final JsonPosts posts;

    HttpTransport(Address address, ClientSettings settings) {
        this.posts = new JsonPosts(address, settings);
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
        var answer = posts.post(path, Map.of("a", a, "b", b));
        if (answer.status() != OK) {
            Transport.throwIfRefused(answer.body().path("error").asText());
            throw new NotCarriedOut("status " + answer.status());
        }
        var value = answer.body().path("v");
        if (value.isMissingNode()) {
            throw new NotCarriedOut("there is no value in the answer");
        }
        return value;
    }

    @Override
    public void close() {
        posts.close();
    }
}

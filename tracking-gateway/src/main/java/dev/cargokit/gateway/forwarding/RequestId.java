package dev.cargokit.gateway.forwarding;

import dev.cargokit.kit.telemetry.TraceId;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/// `X-Request-Id`: the client's own if that is harmless, else the id of the trace.
public record RequestId(String value) {

    private static final CharSequence NAME = HttpHeaders.createOptimized("X-Request-Id");
    private static final Pattern HARMLESS = Pattern.compile("[\\w.:-]{1,100}");

    public static RequestId of(HttpServerRequest client) {
        var sent = client.headers().get(NAME);
        return new RequestId(
                sent != null && HARMLESS.matcher(sent).matches()
                        ? sent
                        : TraceId.current().orElseGet(() -> UUID.randomUUID().toString()));
    }

    public void set(MultiMap headers) {
        headers.set(NAME, value);
    }
}

package dev.cargokit.bench.http;

import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/// Requests that any number of clients may send any number of times.
public final class Requests {

    private Requests() {}

    public static ClassicHttpRequest get(String path) {
        return withHeaders(ClassicRequestBuilder.get(path)).build();
    }

    public static ClassicHttpRequest post(String path, String json) {
        return withHeaders(ClassicRequestBuilder.post(path))
                .setHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .setHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(json.getBytes(StandardCharsets.UTF_8).length))
                .setEntity(json, ContentType.APPLICATION_JSON)
                .build();
    }

    private static ClassicRequestBuilder withHeaders(ClassicRequestBuilder request) {
        return request.setHeader(HttpHeaders.HOST, "127.0.0.1").setHeader(HttpHeaders.ACCEPT, "application/json");
    }
}

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
        return post(path, "application/json", json);
    }

    public static ClassicHttpRequest post(String path, String type, String body) {
        return withHeaders(ClassicRequestBuilder.post(path))
                .setHeader(HttpHeaders.CONTENT_TYPE, type)
                .setHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.getBytes(StandardCharsets.UTF_8).length))
                .setEntity(body, ContentType.create(type, StandardCharsets.UTF_8))
                .build();
    }

    private static ClassicRequestBuilder withHeaders(ClassicRequestBuilder request) {
        return request.setHeader(HttpHeaders.HOST, "127.0.0.1").setHeader(HttpHeaders.ACCEPT, "application/json");
    }
}

package dev.cargokit.bench.http;

import java.nio.charset.StandardCharsets;

/// A request as it goes over the wire.
public record Request(byte[] bytes) {

    public static Request get(String path) {
        return new Request("GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n\r\n"
                .formatted(path)
                .getBytes(StandardCharsets.UTF_8));
    }

    public static Request post(String path, String json) {
        int length = json.getBytes(StandardCharsets.UTF_8).length;
        String head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
        return new Request((head + json).getBytes(StandardCharsets.UTF_8));
    }
}

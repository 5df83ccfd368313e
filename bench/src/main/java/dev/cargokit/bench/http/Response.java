package dev.cargokit.bench.http;

import java.nio.charset.StandardCharsets;

/// An answer that was read whole.
public record Response(int status, byte[] body) {

    public boolean isSuccess() {
        return status / 100 == 2;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}

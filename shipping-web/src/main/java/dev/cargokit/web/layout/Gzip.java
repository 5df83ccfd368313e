package dev.cargokit.web.layout;

import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/// Compresses pages and assets.
final class Gzip {

    private Gzip() {}

    static byte[] of(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Whether the client accepts it. Clients that send quality values of 0 get plain text.
    static boolean isAccepted(HttpServerRequest request) {
        var accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip") && !accepted.contains("q=0");
    }
}

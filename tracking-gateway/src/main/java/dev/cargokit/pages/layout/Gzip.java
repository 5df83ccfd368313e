package dev.cargokit.pages.layout;

import io.vertx.core.http.HttpServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/// Compression, for text that is ours. Forwarded answers pass as the services wrote them, which is why the server as
/// a whole compresses nothing.
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

    /// Whether the client takes it. One that goes to the length of `q=0` is not believed to be a browser.
    static boolean isAccepted(HttpServerRequest request) {
        var accepted = request.getHeader("Accept-Encoding");
        return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip") && !accepted.contains("q=0");
    }
}

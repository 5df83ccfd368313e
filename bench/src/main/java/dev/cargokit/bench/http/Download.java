package dev.cargokit.bench.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;

/// Reads a large body from a server on this machine and discards it.
public record Download(int port, String path) {

    public static final long GIGABYTE = 1L << 30;

    /// How long it took.
    ///
    /// @param expected bytes
    public double seconds(long expected) {
        long begin = System.nanoTime();
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            try (var body = connection.getInputStream()) {
                long received = body.transferTo(OutputStream.nullOutputStream());
                if (received != expected) {
                    throw new IllegalStateException(path + " ended after " + received + " bytes");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}

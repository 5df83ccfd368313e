package dev.cargokit.gateway.clients;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// By what a client is known: its bearer token (RFC 6750), else its address.
final class ClientName {

    private static final String BEARER = "Bearer ";

    private ClientName() {}

    static String of(HttpServerRequest request) {
        var credentials = request.headers().get(HttpHeaders.AUTHORIZATION);
        return credentials != null && credentials.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? digest(credentials.substring(BEARER.length()).strip())
                : request.remoteAddress().hostAddress();
    }

    /// A secret is not kept in a table, and all names are short.
    private static String digest(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

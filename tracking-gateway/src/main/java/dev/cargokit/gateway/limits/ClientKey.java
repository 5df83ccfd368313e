package dev.cargokit.gateway.limits;

import dev.cargokit.gateway.clients.ClientAddress;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Under which key a client has its token bucket: its bearer token (RFC 6750), else its address.
@ApplicationScoped
class ClientKey {

    private static final String BEARER = "Bearer ";

    private final ClientAddress addresses;

    ClientKey(ClientAddress addresses) {
        this.addresses = addresses;
    }

    String of(HttpServerRequest request) {
        var credentials = request.headers().get(HttpHeaders.AUTHORIZATION);
        return credentials != null && credentials.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? digest(credentials.substring(BEARER.length()).strip())
                : addresses.of(request);
    }

    /// A table keeps no secrets, and all its keys are short.
    private static String digest(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package dev.cargokit.booking.interfaces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.booking.application.OnceOnly;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// The Idempotency-Key of writes: with it a request is done once, without it as often as it is sent.
@ApplicationScoped
class IdempotentRequests {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private final OnceOnly once;
    private final ObjectMapper json;

    IdempotentRequests(OnceOnly once, ObjectMapper json) {
        this.once = once;
        this.json = json;
    }

    String perform(String key, String operation, Record request, Supplier<String> effect) {
        return perform(key, operation, request, () -> {}, effect);
    }

    /// @param key the header's value; null when the client sent none
    /// @param operation what is asked, and of which cargo
    /// @param preparation what must succeed before, outside the transaction of the effect
    /// @return what the effect answered, now or earlier
    String perform(String key, String operation, Record request, Runnable preparation, Supplier<String> effect) {
        if (key == null) {
            preparation.run();
            return effect.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw Parameters.invalid("Idempotency-Key", "must be 1 to 255 visible ASCII characters");
        }
        return once.perform(key, fingerprint(operation, request), preparation, effect);
    }

    private String fingerprint(String operation, Record request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(operation.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(request)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.cargokit.tracking.interfaces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cargokit.tracking.application.View;
import dev.cargokit.tracking.domain.TrackedCargo;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Views as JSON, tagged with the beginning of the hash of their bodies.
@ApplicationScoped
class JsonView implements View.Format {

    private static final int TAG_BYTES = 12;

    private final ObjectMapper json;

    JsonView(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public View write(TrackedCargo cargo) {
        try {
            var body = json.writeValueAsBytes(TrackingResponse.of(TrackedCargoResponse.of(cargo)));
            var hash = MessageDigest.getInstance("SHA-256").digest(body);
            var tag = '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
            return new View(body, tag, cargo.missing().isEmpty());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

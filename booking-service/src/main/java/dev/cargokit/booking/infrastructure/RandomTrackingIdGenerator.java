package dev.cargokit.booking.infrastructure;

import dev.cargokit.booking.domain.cargo.TrackingId;
import dev.cargokit.booking.domain.cargo.TrackingIdGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Unguessable tracking ids: eight random hex digits.
@ApplicationScoped
class RandomTrackingIdGenerator implements TrackingIdGenerator {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final RandomGenerator random = new SecureRandom();

    @Override
    public TrackingId next() {
        return new TrackingId(HEX.toHexDigits(random.nextInt()));
    }
}

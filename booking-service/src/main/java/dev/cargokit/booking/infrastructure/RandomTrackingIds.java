package dev.cargokit.booking.infrastructure;

import dev.cargokit.booking.domain.TrackingId;
import dev.cargokit.booking.domain.TrackingIds;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Ids that nobody can guess from another: eight random hex digits.
@ApplicationScoped
class RandomTrackingIds implements TrackingIds {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final RandomGenerator random = new SecureRandom();

    @Override
    public TrackingId next() {
        return new TrackingId(HEX.toHexDigits(random.nextInt()));
    }
}

package dev.cargokit.fakes;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// One profile for all tests of timeouts, since each starts Quarkus again. Elsewhere timeouts are long, so that a busy
/// machine does not look like an unavailable service.
public final class ShortTimeouts implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "cargokit.gateway.clients.read-timeout", "2s",
                "cargokit.gateway.clients.write-timeout", "2s",
                "cargokit.gateway.clients.concurrency", "5",
                "quarkus.rest-client.booking.read-timeout", "2000",
                "quarkus.rest-client.handling.read-timeout", "2000",
                "dev.cargokit.tracking.infrastructure.RemoteBookings/find/Timeout/value", "500",
                "dev.cargokit.tracking.infrastructure.RemoteHandlingHistories/of/Timeout/value", "500",
                "dev.cargokit.addsvc.ResilientAddService/Timeout/value", "300");
    }
}

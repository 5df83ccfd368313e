package dev.cargokit.handling.stub;

import static java.util.Map.entry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/// Starts the [PeerStub] and points the service at it. Timeouts are longer than usual, so that a busy
/// machine does not look like a failure, except those that a test waits for. The relay has a short back-off
/// and polls only when a test makes it.
public class PeerStubResource implements QuarkusTestResourceLifecycleManager {

    private static final String PACKAGE = "dev.cargokit.handling.infrastructure.";

    private PeerStub peers;

    @Override
    public Map<String, String> start() {
        peers = new PeerStub();
        return Map.ofEntries(
                entry("cargokit.addresses.booking", peers.address()),
                entry("cargokit.addresses.routing", peers.address()),
                entry("Timeout/value", "30000"),
                entry("Retry/maxDuration", "30000"),
                entry("quarkus.rest-client.booking.connect-timeout", "30000"),
                entry("quarkus.rest-client.booking.read-timeout", "30000"),
                entry("quarkus.rest-client.routing.connect-timeout", "30000"),
                entry("quarkus.rest-client.routing.read-timeout", "30000"),
                entry("quarkus.rest-client.booking-inbox.connect-timeout", "30000"),
                entry("cargokit.handling.relay.longest-pause", "300ms"),
                entry("cargokit.handling.relay.poll", "1h"),
                entry(PACKAGE + "relay.BookingConsumer/deliver/Timeout/value", "2500"),
                entry(PACKAGE + "booking.BookingClient/cargoExists/Timeout/value", "1500"));
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(peers, new TestInjector.MatchesType(PeerStub.class));
    }

    @Override
    public void stop() {
        peers.close();
    }
}

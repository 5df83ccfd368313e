package dev.cargokit.handling.infrastructure.booking;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cargokit.handling.application.ServiceUnavailable;
import dev.cargokit.handling.domain.TrackingId;
import dev.cargokit.handling.infrastructure.TestConfig;
import io.smallrye.stork.api.NoServiceInstanceFoundException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemoteCargoRepositoryTest {

    private static final TrackingId CARGO = new TrackingId("ABC123");

    @Test
    void booking_without_an_instance_is_unavailable() {
        var cargos = new RemoteCargoRepository(new BookingClient(new WithoutInstance()), TestConfig.of());

        assertThrows(ServiceUnavailable.class, () -> cargos.contains(CARGO));
        var prefetched = cargos.prefetch(Set.of(CARGO));
        assertThrows(ServiceUnavailable.class, () -> prefetched.contains(CARGO));
    }

    private static final class WithoutInstance implements BookingApi {

        @Override
        public void find(String trackingId) {
            throw new NoServiceInstanceFoundException("none");
        }

        @Override
        public ExistingCargos findExisting(ExistingCargos request) {
            throw new NoServiceInstanceFoundException("none");
        }
    }
}

package dev.cargokit.handling.infrastructure.routing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.handling.application.ServiceUnavailable;
import dev.cargokit.handling.domain.UnLocode;
import dev.cargokit.handling.domain.VoyageNumber;
import dev.cargokit.handling.infrastructure.TestConfig;
import dev.cargokit.handling.infrastructure.routing.RoutingApi.LocationDetails;
import io.smallrye.stork.api.NoServiceInstanceFoundException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RemoteRepositoriesTest {

    private final RoutingClient withoutInstance = client(() -> {
        throw new NoServiceInstanceFoundException("none");
    });

    @Test
    void routing_without_an_instance_is_unavailable_for_voyages() {
        var voyages = new RemoteVoyageRepository(withoutInstance, TestConfig.of());

        assertThrows(ServiceUnavailable.class, () -> voyages.contains(new VoyageNumber("V100")));
    }

    @Test
    void routing_without_an_instance_is_unavailable_for_locations() {
        var locations = new RemoteLocationRepository(withoutInstance, TestConfig.of(), Clock.systemUTC());

        assertThrows(ServiceUnavailable.class, () -> locations.contains(new UnLocode("CNHKG")));
    }

    @Test
    void routing_that_has_not_loaded_its_timetable_is_unavailable_for_locations() {
        var responses = List.of(List.<LocationDetails>of(), List.of(new LocationDetails("CNHKG")))
                .iterator();
        var locations = new RemoteLocationRepository(client(responses::next), TestConfig.of(), Clock.systemUTC());

        assertThrows(ServiceUnavailable.class, () -> locations.contains(new UnLocode("CNHKG")));

        assertTrue(locations.contains(new UnLocode("CNHKG")));
    }

    private static RoutingClient client(Supplier<List<LocationDetails>> locations) {
        return new RoutingClient(new RoutingApi() {
            @Override
            public void find(String voyage) {
                throw new NoServiceInstanceFoundException("none");
            }

            @Override
            public LocationsResponse locations() {
                return new LocationsResponse(locations.get());
            }
        });
    }
}

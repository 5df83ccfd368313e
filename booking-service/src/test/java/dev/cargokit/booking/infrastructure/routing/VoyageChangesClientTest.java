package dev.cargokit.booking.infrastructure.routing;

import static dev.cargokit.booking.Given.HKG;
import static dev.cargokit.booking.Given.STO;
import static dev.cargokit.booking.Given.call;
import static dev.cargokit.booking.Given.march;
import static dev.cargokit.booking.Given.schedule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.booking.application.voyage.VoyageChange;
import dev.cargokit.booking.infrastructure.Settings;
import dev.cargokit.booking.infrastructure.routing.VoyageChangesApi.CallDetails;
import dev.cargokit.booking.infrastructure.routing.VoyageChangesApi.ChangeDetails;
import dev.cargokit.booking.infrastructure.routing.VoyageChangesApi.VoyageChangesResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoyageChangesClientTest {

    @Test
    void a_change_that_cannot_be_read_does_not_block_the_next_one() {
        var client = new VoyageChangesClient(
                (_, _, _) -> new VoyageChangesResponse(List.of(delay(7, "no port"), delay(8, "SESTO"))),
                Settings.of(Map.of()));

        var changes = client.after(6);

        var read = schedule("V1", 2, call(HKG, 3, 3), call(STO, 12, 12));
        assertEquals(List.of(new VoyageChange(7, Optional.empty()), new VoyageChange(8, Optional.of(read))), changes);
    }

    private static ChangeDetails delay(long position, String destination) {
        return new ChangeDetails(
                position,
                "V1",
                2,
                "delay",
                "Storm",
                march(1),
                false,
                List.of(
                        new CallDetails("CNHKG", march(3), march(3)),
                        new CallDetails(destination, march(12), march(12))));
    }
}

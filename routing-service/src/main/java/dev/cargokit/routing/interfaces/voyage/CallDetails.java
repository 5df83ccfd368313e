package dev.cargokit.routing.interfaces.voyage;

import dev.cargokit.routing.domain.Call;
import dev.cargokit.routing.domain.Schedule;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A call on the wire: no arrival at the first one, no departure from the last one, neither where it is omitted.
@Schema(name = "Call")
public record CallDetails(
        @Schema(examples = "CNHKG") String location,
        @Schema(nullable = true) Instant arrival,
        @Schema(nullable = true) Instant departure) {

    public static List<CallDetails> of(Schedule schedule) {
        return schedule.calls().stream().map(CallDetails::of).toList();
    }

    private static CallDetails of(Call call) {
        return new CallDetails(
                call.location().code(),
                call.arrival().orElse(null),
                call.departure().orElse(null));
    }
}

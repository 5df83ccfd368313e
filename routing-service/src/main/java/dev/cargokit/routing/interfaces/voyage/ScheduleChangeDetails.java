package dev.cargokit.routing.interfaces.voyage;

import dev.cargokit.routing.domain.ScheduleChange;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A change of a voyage's schedule on the wire.
///
/// @param version of the schedule, after the change
/// @param movements after the change; those of a cancelled voyage are not sailed
@Schema(name = "ScheduleChange")
public record ScheduleChangeDetails(
        long version,

        @Schema(enumeration = {"new", "replace", "delay", "omit_call", "cancel"})
        String kind,

        String reason,
        Instant at,
        List<MovementDetails> movements) {

    static ScheduleChangeDetails of(ScheduleChange change) {
        return new ScheduleChangeDetails(
                change.voyage().version(),
                name(change.kind()),
                change.cause().reason(),
                change.cause().at(),
                MovementDetails.of(change.voyage().schedule()));
    }

    public static String name(ScheduleChange.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}

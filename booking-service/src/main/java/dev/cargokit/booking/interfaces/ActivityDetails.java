package dev.cargokit.booking.interfaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cargokit.booking.domain.handling.HandlingActivity;
import dev.cargokit.booking.domain.voyage.VoyageNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A handling activity on the wire; the voyage is omitted where there is none.
@Schema(name = "Activity")
public record ActivityDetails(
        @Schema(enumeration = {"Receive", "Load", "Unload", "Customs", "Claim"})
        String type,

        String location,
        @JsonInclude(JsonInclude.Include.NON_NULL) String voyage) {

    public static ActivityDetails of(HandlingActivity activity) {
        return new ActivityDetails(
                HandlingTypeName.of(activity.type()),
                activity.location().code(),
                activity.voyage().map(VoyageNumber::value).orElse(null));
    }
}

package dev.cargokit.booking.interfaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cargokit.booking.domain.HandlingActivity;
import dev.cargokit.booking.domain.HandlingType;
import dev.cargokit.booking.domain.VoyageNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What is to be done with a cargo; the voyage is left out where there is none.
@Schema(name = "Activity")
public record ActivityRepresentation(
        @Schema(enumeration = {"Receive", "Load", "Unload", "Customs", "Claim"})
        String type,

        String location,
        @JsonInclude(JsonInclude.Include.NON_NULL) String voyage) {

    static ActivityRepresentation of(HandlingActivity activity) {
        return new ActivityRepresentation(
                name(activity.type()),
                activity.location().code(),
                activity.voyage().map(VoyageNumber::value).orElse(null));
    }

    /// A type's name on the wire: `Load`.
    public static String name(HandlingType type) {
        return type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /// The type of that name.
    public static Optional<HandlingType> type(String name) {
        return Stream.of(HandlingType.values())
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst();
    }
}

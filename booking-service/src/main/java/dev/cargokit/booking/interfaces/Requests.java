package dev.cargokit.booking.interfaces;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The bodies that clients send.
final class Requests {

    private Requests() {}

    @Schema(name = "Booking")
    record Book(
            @NotBlank @Schema(examples = "CNHKG") String origin,
            @NotBlank @Schema(examples = "SESTO") String destination,

            @NotNull @Schema(examples = "2030-03-18T00:00:00Z")
            Instant arrivalDeadline) {}

    @Schema(name = "Route")
    record AssignToRoute(@NotEmpty @Size(max = 50) List<@NotNull @Valid LegRepresentation> legs) {}

    @Schema(name = "NewDestination")
    record ChangeDestination(
            @NotBlank @Schema(examples = "FIHEL") String destination) {}

    @Schema(name = "NewDeadline")
    record ChangeArrivalDeadline(
            @NotNull @Schema(examples = "2030-04-18T00:00:00Z")
            Instant arrivalDeadline) {}
}

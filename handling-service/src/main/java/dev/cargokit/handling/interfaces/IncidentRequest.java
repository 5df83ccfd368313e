package dev.cargokit.handling.interfaces;

import dev.cargokit.handling.domain.HandlingEventType;
import dev.cargokit.handling.domain.HandlingReport;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A report on the wire, single or as a line of a file.
@Schema(description = "What happened to a cargo")
public record IncidentRequest(
        @NotNull @Schema(description = "When it happened, RFC 3339", examples = "2030-03-01T12:00:00Z")
        Instant completionTime,

        @NotBlank @Size(max = MAXIMUM_CODE_LENGTH) @Schema(examples = "ABC123")
        String trackingId,

        @Size(max = MAXIMUM_CODE_LENGTH) @Schema(description = "For Load and Unload only", examples = "V100")
        String voyage,

        @NotBlank @Size(max = MAXIMUM_CODE_LENGTH) @Schema(description = "UN/LOCODE", examples = "CNHKG")
        String location,

        @NotBlank
        @Pattern(
                regexp = "receive|load|unload|customs|claim",
                flags = Pattern.Flag.CASE_INSENSITIVE,
                message = "must be one of Receive, Load, Unload, Customs, Claim")
        @Schema(description = "Receive, Load, Unload, Customs or Claim, in any case", examples = "Load")
        String eventType) {

    private static final int MAXIMUM_CODE_LENGTH = 64;

    public HandlingReport toReport() {
        return new HandlingReport(
                trackingId,
                HandlingEventType.parse(eventType).orElseThrow(),
                location,
                voyage == null ? "" : voyage,
                completionTime);
    }
}

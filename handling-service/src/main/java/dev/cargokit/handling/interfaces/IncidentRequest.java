package dev.cargokit.handling.interfaces;

import dev.cargokit.handling.domain.HandlingEventType;
import dev.cargokit.handling.domain.HandlingReport;
import dev.cargokit.kit.problem.ProblemException;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A report as it comes over the wire, alone or as a line of a file.
@Schema(description = "What happened to a cargo")
record IncidentRequest(
        @NotNull @Schema(description = "When it happened, RFC 3339", examples = "2030-03-01T12:00:00Z")
        Instant completionTime,

        @NotBlank @Size(max = LONGEST_CODE) @Schema(examples = "ABC123")
        String trackingId,

        @Size(max = LONGEST_CODE) @Schema(description = "For Load and Unload only", examples = "V100")
        String voyage,

        @NotBlank @Size(max = LONGEST_CODE) @Schema(description = "UN/LOCODE", examples = "CNHKG")
        String location,

        @NotBlank
        @Pattern(
                regexp = "receive|load|unload|customs|claim",
                flags = Pattern.Flag.CASE_INSENSITIVE,
                message = "must be one of Receive, Load, Unload, Customs, Claim")
        @Schema(description = "Receive, Load, Unload, Customs or Claim, in any case", examples = "Load")
        String eventType) {

    private static final int LONGEST_CODE = 64;

    /// What Go's `time.Time` is when nobody has set it; its clients send that for a missing time.
    private static final Instant GO_ZERO_TIME = Instant.parse("0001-01-01T00:00:00Z");

    /// The report that this is.
    ///
    /// @throws ProblemException 400 when the time was not set
    HandlingReport toReport() {
        if (completionTime.equals(GO_ZERO_TIME)) {
            throw ProblemException.invalid("completion_time", "must not be null");
        }
        return new HandlingReport(
                trackingId,
                HandlingEventType.parse(eventType).orElseThrow(),
                location,
                voyage == null ? "" : voyage,
                completionTime);
    }
}

package dev.cargokit.booking.interfaces;

import dev.cargokit.booking.domain.estimate.KnownRisk;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A risk of a cargo on the wire.
///
/// @param leg of the cargo's legs, from 0; null when it is none in particular
@Schema(name = "Risk")
public record RiskDetails(
        @Schema(enumeration = {"late", "missed_connection", "call_omitted", "voyage_cancelled", "overdue"})
        String kind,

        @Schema(nullable = true) Integer leg,
        Instant since,
        @Schema(examples = "V100 was cancelled.") String detail) {

    public static List<RiskDetails> of(List<KnownRisk> risks) {
        return risks.stream().map(RiskDetails::of).toList();
    }

    private static RiskDetails of(KnownRisk known) {
        var risk = known.risk();
        return new RiskDetails(
                risk.kind().name().toLowerCase(Locale.ROOT),
                risk.leg().isPresent() ? risk.leg().getAsInt() : null,
                known.since(),
                risk.detail());
    }
}

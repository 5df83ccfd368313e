package dev.cargokit.booking.infrastructure.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.cargokit.booking.domain.estimate.KnownRisk;
import dev.cargokit.booking.domain.estimate.Risk;
import java.time.Instant;
import java.util.OptionalInt;

/// A risk as stored in a JSON column.
///
/// @param leg null when it is none in particular
@JsonInclude(JsonInclude.Include.NON_NULL)
record RiskDocument(Risk.Kind kind, Integer leg, String detail, Instant since) {

    static RiskDocument of(KnownRisk known) {
        var leg = known.risk().leg();
        return new RiskDocument(
                known.risk().kind(),
                leg.isPresent() ? leg.getAsInt() : null,
                known.risk().detail(),
                known.since());
    }

    KnownRisk toRisk() {
        return new KnownRisk(new Risk(kind, leg == null ? OptionalInt.empty() : OptionalInt.of(leg), detail), since);
    }
}

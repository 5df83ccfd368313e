package dev.cargokit.tracking.interfaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// A tracked cargo. A partial response says so here, too, for clients that do not look into the cargo.
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrackingResponse(TrackedCargoResponse cargo, Boolean partial, List<String> missing) {

    static TrackingResponse of(TrackedCargoResponse cargo) {
        return new TrackingResponse(cargo, cargo.partial(), cargo.missing());
    }
}

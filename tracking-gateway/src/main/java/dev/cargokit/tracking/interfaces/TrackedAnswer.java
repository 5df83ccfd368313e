package dev.cargokit.tracking.interfaces;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/// One answer about one cargo. A partial answer says so here too, for clients that never look into the cargo.
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrackedAnswer(Tracked cargo, Boolean partial, List<String> missing) {

    static TrackedAnswer of(Tracked cargo) {
        return new TrackedAnswer(cargo, cargo.partial(), cargo.missing());
    }
}

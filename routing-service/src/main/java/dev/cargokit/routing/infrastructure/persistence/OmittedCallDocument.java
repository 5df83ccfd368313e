package dev.cargokit.routing.infrastructure.persistence;

import dev.cargokit.routing.domain.Schedule.OmittedCall;
import dev.cargokit.routing.domain.UnLocode;

/// An omitted call in the column `omitted`.
record OmittedCallDocument(int position, String location) {

    static OmittedCallDocument of(OmittedCall call) {
        return new OmittedCallDocument(call.position(), call.location().code());
    }

    OmittedCall toOmittedCall() {
        return new OmittedCall(position, new UnLocode(location));
    }
}

package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.application.RefusedLeg;
import java.util.List;

/// `{refused: [{leg, error, message}]}`; empty when all legs are in the timetable.
record LegCheckResponse(List<RefusedLegDetails> refused) {

    static LegCheckResponse of(List<RefusedLeg> refused) {
        return new LegCheckResponse(refused.stream().map(RefusedLegDetails::of).toList());
    }

    record RefusedLegDetails(int leg, String error, String message) {

        static RefusedLegDetails of(RefusedLeg refused) {
            return new RefusedLegDetails(
                    refused.leg(), refused.reason().error(), refused.reason().message());
        }
    }
}

package dev.cargokit.routing.interfaces;

import dev.cargokit.routing.application.RefusedLeg;
import java.util.List;

/// `{refused: [{leg, error, message}]}`; empty when all legs are sailed.
record LegsAnswer(List<Refused> refused) {

    static LegsAnswer of(List<RefusedLeg> refused) {
        return new LegsAnswer(refused.stream().map(Refused::of).toList());
    }

    record Refused(int leg, String error, String message) {

        static Refused of(RefusedLeg refused) {
            return new Refused(
                    refused.leg(), refused.reason().error(), refused.reason().message());
        }
    }
}

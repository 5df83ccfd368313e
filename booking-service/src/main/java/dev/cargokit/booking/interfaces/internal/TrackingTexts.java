package dev.cargokit.booking.interfaces.internal;

import dev.cargokit.booking.domain.Delivery;
import dev.cargokit.booking.domain.HandlingActivity;
import dev.cargokit.booking.domain.HandlingActivity.Claim;
import dev.cargokit.booking.domain.HandlingActivity.Customs;
import dev.cargokit.booking.domain.HandlingActivity.Load;
import dev.cargokit.booking.domain.HandlingActivity.Receive;
import dev.cargokit.booking.domain.HandlingActivity.Unload;
import dev.cargokit.booking.domain.UnLocode;
import dev.cargokit.booking.domain.VoyageNumber;

/// A delivery in the words of the original's tracking page.
final class TrackingTexts {

    private TrackingTexts() {}

    static String status(Delivery delivery) {
        return switch (delivery.transportStatus()) {
            case NOT_RECEIVED -> "Not received";
            case IN_PORT ->
                "In port " + delivery.lastKnownLocation().map(UnLocode::code).orElse("");
            case ONBOARD_CARRIER ->
                "Onboard voyage "
                        + delivery.currentVoyage().map(VoyageNumber::value).orElse("");
            case CLAIMED -> "Claimed";
            case UNKNOWN -> "Unknown";
        };
    }

    static String nextExpectedActivity(Delivery delivery) {
        return delivery.nextExpectedActivity()
                .map(activity -> "Next expected activity is to " + verb(activity) + " in " + activity.location() + ".")
                .orElse("There are currently no expected activities for this cargo.");
    }

    private static String verb(HandlingActivity activity) {
        return switch (activity) {
            case Receive _ -> "receive cargo";
            case Load load -> "load cargo onto voyage " + load.number();
            case Unload unload -> "unload cargo off of voyage " + unload.number();
            case Customs _ -> "clear customs";
            case Claim _ -> "claim cargo";
        };
    }
}

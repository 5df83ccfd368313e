package dev.cargokit.web.client.booking;

/// Something that is done to a cargo at a location.
///
/// @param type `Receive`, `Load`, `Unload`, `Customs` or `Claim`
/// @param voyage empty if there is none
public record Activity(String type, String location, String voyage) {

    public Activity {
        voyage = voyage == null ? "" : voyage;
    }
}

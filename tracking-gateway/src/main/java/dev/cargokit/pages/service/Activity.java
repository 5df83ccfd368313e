package dev.cargokit.pages.service;

/// What is done to a cargo somewhere.
///
/// @param type `Receive`, `Load`, `Unload`, `Customs` or `Claim`
/// @param voyage empty where there is none
public record Activity(String type, String location, String voyage) {

    public Activity {
        voyage = voyage == null ? "" : voyage;
    }
}

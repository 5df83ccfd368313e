package dev.cargokit.routing.application;

import java.time.Duration;
import java.util.List;

/// What the timetable says of an itinerary's legs.
///
/// @param refused those that are not in it
/// @param sailed all legs, in order; empty when any is refused
public record LegCheck(List<RefusedLeg> refused, List<SailedLeg> sailed) {

    /// @param loadCall the position of the call at which it is loaded, from 0
    /// @param version of the voyage's schedule
    /// @param transfer the minimum time between unloading and the departure of the next voyage there
    public record SailedLeg(int loadCall, int unloadCall, long version, Duration transfer) {}
}

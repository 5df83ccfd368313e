package dev.cargokit.booking.interfaces.problem;

import dev.cargokit.kit.problem.ProblemType;

public enum BookingProblem implements ProblemType {
    UNKNOWN_CARGO(404, "unknown cargo", "No cargo has this tracking id."),
    CARGO_CLAIMED(409, "cargo claimed", "A claim is final: the cargo takes no later events and no new route."),
    STALE_VERSION(412, "stale version", "The cargo has changed since the version named in If-Match."),
    UNKNOWN_LOCATION(422, "unknown location", "No location has this UN/LOCODE."),
    UNKNOWN_VOYAGE(422, "unknown voyage", "No voyage has this number."),
    INVALID_ROUTE_SPECIFICATION(
            422, "invalid route specification", "Origin and destination must differ and the deadline lie ahead."),
    UNSOUND_ITINERARY(422, "unsound itinerary", "An itinerary's legs must connect in space and run forward in time."),
    UNSATISFYING_ITINERARY(
            422,
            "unsatisfying itinerary",
            "The itinerary does not start at the origin, end at the destination and arrive before the deadline."),
    LEG_NOT_SAILED(422, "leg not sailed", "The timetable has no such movement of this voyage."),
    VOYAGE_REQUIRED(422, "voyage required", "Load and Unload happen on a voyage."),
    VOYAGE_NOT_ALLOWED(422, "voyage not allowed", "Receive, Customs and Claim happen without a voyage.");

    private final Description description;

    BookingProblem(int status, String error, String explanation) {
        description = new Description(status, error, explanation);
    }

    @Override
    public Description description() {
        return description;
    }
}

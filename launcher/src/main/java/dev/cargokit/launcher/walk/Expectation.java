package dev.cargokit.launcher.walk;

import com.fasterxml.jackson.databind.JsonNode;

/// What tracking has to say once a report has come through.
///
/// @param status     the text of the cargo's status
/// @param next       the text of the next expected activity
/// @param misdirected whether the last event was against the plan
/// @param events     how many events there are by then
record Expectation(String status, String next, boolean misdirected, int events) {

    private static final String NOTHING = "There are currently no expected activities for this cargo.";

    static Expectation unreceived(Leg first) {
        return new Expectation(
                "Not received", "Next expected activity is to receive cargo in " + first.from() + ".", false, 0);
    }

    static Expectation toLoad(Leg leg, int events) {
        return new Expectation(
                "In port " + leg.from(),
                "Next expected activity is to load cargo onto voyage " + leg.voyage() + " in " + leg.from() + ".",
                false,
                events);
    }

    static Expectation toUnload(Leg leg, int events) {
        return new Expectation(
                "Onboard voyage " + leg.voyage(),
                "Next expected activity is to unload cargo off of voyage " + leg.voyage() + " in " + leg.to() + ".",
                false,
                events);
    }

    static Expectation toClaim(String place, int events) {
        return new Expectation(
                "In port " + place, "Next expected activity is to claim cargo in " + place + ".", false, events);
    }

    static Expectation claimed(int events) {
        return new Expectation("Claimed", NOTHING, false, events);
    }

    static Expectation astray(String place, int events) {
        return new Expectation("In port " + place, NOTHING, true, events);
    }

    boolean isMetBy(JsonNode tracked) {
        return tracked.path("status_text").asText().equals(status)
                && tracked.path("next_expected_activity").asText().equals(next)
                && tracked.path("misdirected").asBoolean() == misdirected
                && tracked.path("events").size() == events;
    }

    /// What tracking says, in one line.
    static String said(JsonNode tracked) {
        return tracked.path("status_text").asText() + ". "
                + tracked.path("next_expected_activity").asText()
                + (tracked.path("misdirected").asBoolean() ? " MISDIRECTED." : "");
    }

    @Override
    public String toString() {
        return status + ". " + next + (misdirected ? " MISDIRECTED." : "") + " (" + events + " events)";
    }
}

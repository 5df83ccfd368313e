package dev.cargokit.pages.track;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// One line of a cargo's story.
///
/// @param voyage empty where there is none
/// @param planned when it was to happen; null when it was not planned, or without a time
/// @param actual when it happened; null when it has not
public record Step(State state, String type, String location, String voyage, Instant planned, Instant actual) {

    /// How a step stands.
    public enum State {
        DONE,
        UNEXPECTED,
        UNJUDGED,
        NEXT,
        PLANNED,
        DROPPED
    }

    /// `Loaded onto V100`, or what it will be when it is done.
    public String words() {
        boolean done = actual != null;
        return switch (type) {
            case "Receive" -> done ? "Received" : "Receive";
            case "Load" -> (done ? "Loaded onto " : "Load onto ") + voyage;
            case "Unload" -> (done ? "Unloaded from " : "Unload from ") + voyage;
            case "Customs" -> done ? "Cleared customs" : "Clear customs";
            default -> done ? "Claimed" : "Claim";
        };
    }

    public String style() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /// How far from the plan it happened, from an hour on; empty below.
    public String difference() {
        if (planned == null || actual == null) {
            return "";
        }
        var late = Duration.between(planned, actual);
        var by = late.abs();
        if (by.toHours() < 1) {
            return "";
        }
        var size = by.toDays() > 1 ? by.toDays() + " days" : by.toHours() + (by.toHours() == 1 ? " hour" : " hours");
        return size + (late.isNegative() ? " earlier than planned" : " later than planned");
    }
}

package dev.cargokit.web.track;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// One line of a cargo's timeline.
///
/// @param voyage empty where there is none
/// @param planned the scheduled time; null when it was not planned, or has none
/// @param estimate the time by the current schedule; null when that is as planned or unknown, or it has happened
/// @param actual the completion time; null when it has not happened
public record Step(
        State state, String type, String location, String voyage, Instant planned, Instant estimate, Instant actual) {

    /// How a step relates to the plan; an event that booking has not judged yet is unjudged.
    public enum State {
        DONE,
        UNEXPECTED,
        UNJUDGED,
        NEXT,
        PLANNED,
        DROPPED
    }

    /// `Loaded onto V100`, or `Load onto V100` before it has happened.
    public String text() {
        boolean done = actual != null;
        return switch (type) {
            case "Receive" -> done ? "Received" : "Receive";
            case "Load" -> (done ? "Loaded onto " : "Load onto ") + voyage;
            case "Unload" -> (done ? "Unloaded from " : "Unload from ") + voyage;
            case "Customs" -> done ? "Cleared customs" : "Clear customs";
            default -> done ? "Claimed" : "Claim";
        };
    }

    /// Its class in the style sheet.
    public String style() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /// The deviation from the plan, from an hour on; empty below.
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

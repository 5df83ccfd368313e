package dev.cargokit.web.network;

import dev.cargokit.web.form.FormErrors;
import java.util.regex.Pattern;

/// What a planner entered to change a voyage.
///
/// @param kind `delay`, `omit` or `cancel`
/// @param call position and UN/LOCODE, such as `1 JNTKO`; not for a cancellation
/// @param hours of delay; with a minus, the calls become earlier
record VoyageForm(String kind, String call, String hours, String reason) {

    private static final Pattern CALL = Pattern.compile("\\d{1,3} [A-Z0-9]{5}");
    private static final Pattern HOURS = Pattern.compile("-?\\d{1,4}");

    static VoyageForm empty() {
        return new VoyageForm("delay", "", "", "");
    }

    FormErrors check() {
        var errors = new FormErrors();
        if (!kind.equals("cancel") && !CALL.matcher(call).matches()) {
            errors.add("call", "Choose a call.");
        }
        if (kind.equals("delay") && !HOURS.matcher(by()).matches()) {
            errors.add("hours", "Enter hours, such as 36; with a minus, the ship is earlier.");
        }
        if (reason.isBlank()) {
            errors.add("reason", "Enter a reason; customers read it.");
        }
        return errors;
    }

    public boolean isAt(int position) {
        return call.startsWith(position + " ");
    }

    int position() {
        return Integer.parseInt(call.substring(0, call.indexOf(' ')));
    }

    String location() {
        return call.substring(call.indexOf(' ') + 1);
    }

    /// The hours, without space.
    String by() {
        return hours.strip();
    }
}

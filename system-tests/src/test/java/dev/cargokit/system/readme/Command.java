package dev.cargokit.system.readme;

import java.util.List;

/// One command of the README, of one line or several.
///
/// @param line     where it begins, counted from 1
/// @param promised texts that its output has to contain
record Command(int line, String text, List<String> promised) {

    Command {
        promised = List.copyOf(promised);
    }

    /// Tracking follows reports within moments, not at once: whoever reads it may have to look again.
    boolean readsTracking() {
        return text.contains("/tracking/");
    }
}

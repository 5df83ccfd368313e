package dev.cargokit.string.interfaces;

import dev.cargokit.kit.json.WellFormed;

/// What both addresses are asked. As in Go, an absent text is an empty one and half a surrogate pair is U+FFFD: it
/// could not be written in UTF-8.
record Question(String s) {

    Question {
        s = s == null ? "" : WellFormed.text(s);
    }
}

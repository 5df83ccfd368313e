package dev.cargokit.string.infrastructure;

import java.util.Objects;

/// What an instance answers. A refusal is an answer: it says nothing against the instance.
record Answer(String v, String err) {

    Answer {
        v = Objects.requireNonNullElse(v, "");
        err = Objects.requireNonNullElse(err, "");
    }

    boolean refused() {
        return !err.isEmpty();
    }
}

package dev.cargokit.kit.problem;

import java.util.List;

/// The problem types of one context. A context produces a bean of this type, so that its problems have pages.
public record ProblemTypes(List<ProblemType> all) {

    public ProblemTypes(ProblemType... types) {
        this(List.of(types));
    }
}

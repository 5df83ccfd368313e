package dev.cargokit.kit.problem;

import java.util.List;

/// The problem types of one context. A context provides a bean of this type, so that its problems have pages.
public interface ProblemTypes {

    List<ProblemType> all();
}

/// Turns what a framework or a middleware layer throws into problems. A service translates its own refusals with a
/// [ProblemMapper].
package dev.cargokit.kit.problem.mapping;

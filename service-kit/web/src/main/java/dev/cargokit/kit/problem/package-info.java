/// Error responses: a catalogue of problem types for each context and one format on the wire, RFC 9457.
/// Services translate their own refusals with a [ProblemMapper]; [dev.cargokit.kit.problem.mapping] does the rest.
package dev.cargokit.kit.problem;

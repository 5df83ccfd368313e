/// Handling's problem types and the mappers that turn exceptions into them. A refusal without a problem
/// type does not compile.
package dev.cargokit.handling.interfaces.problem;

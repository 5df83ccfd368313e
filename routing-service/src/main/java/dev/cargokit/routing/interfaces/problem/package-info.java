/// Routing's problem types and the mapper that turns refusals into them. A refusal without a problem type
/// does not compile.
package dev.cargokit.routing.interfaces.problem;

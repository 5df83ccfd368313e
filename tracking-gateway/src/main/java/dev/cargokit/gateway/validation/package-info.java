/// What every request must be before anything else looks at it: of limited size, well-formed, unambiguous, and not
/// written by another site. Whatever is not is rejected with a problem.
package dev.cargokit.gateway.validation;

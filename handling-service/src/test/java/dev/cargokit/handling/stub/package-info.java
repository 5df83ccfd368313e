/// Booking and routing for tests: one HTTP server that can fail in every way. No mocks: handling calls it
/// like the real services.
package dev.cargokit.handling.stub;

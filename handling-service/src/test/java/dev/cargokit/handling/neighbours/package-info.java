/// Booking and routing as the tests need them: one small HTTP server that can be told how to misbehave.
/// No mocks: handling talks to it as it talks to the real ones.
package dev.cargokit.handling.neighbours;

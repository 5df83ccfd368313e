/// The layer behind [dev.cargokit.kit.middleware.Idempotent]: a call with a known key gets the recorded result.
/// Concurrent repeats wait for the first call.
package dev.cargokit.kit.middleware.idempotency;

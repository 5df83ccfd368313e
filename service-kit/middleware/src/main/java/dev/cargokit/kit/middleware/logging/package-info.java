/// The layer behind [dev.cargokit.kit.middleware.Logged]: one line a call.
/// Secrets are masked, and under load only a sample is written.
package dev.cargokit.kit.middleware.logging;

/// The layer behind [dev.cargokit.kit.middleware.Debounced]: a burst of calls becomes one.
/// The first call of a burst wins, or its last.
package dev.cargokit.kit.middleware.debouncing;

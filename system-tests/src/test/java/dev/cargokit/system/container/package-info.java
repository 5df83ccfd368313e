/// What needs Docker: the public images that people deploy on.
/// Skipped, and saying so, where there is no engine; CI sets `CARGOKIT_REQUIRE_DOCKER`, and there they fail instead.
package dev.cargokit.system.container;

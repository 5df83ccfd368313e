/// How much one client may ask for: a token bucket each, whatever it asks for.
/// What a single route or instance bears is decided elsewhere.
package dev.cargokit.gateway.clients;

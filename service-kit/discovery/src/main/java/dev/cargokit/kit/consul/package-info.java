/// Consul's agent: its address and the requests to it.
/// Settings, registration and discovery share one address and one token.
package dev.cargokit.kit.consul;

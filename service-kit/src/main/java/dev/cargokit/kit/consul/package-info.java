/// Consul's agent: where it is, and how it is asked. Settings, registration and discovery all go through
/// here, so that one address and one token serve them all.
package dev.cargokit.kit.consul;

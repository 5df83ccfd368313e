/// Finding other services and being found: kinds of discovery for Stork beside its static list, each followed in the
/// background, and this instance's own entry in Consul.
package dev.cargokit.kit.discovery;

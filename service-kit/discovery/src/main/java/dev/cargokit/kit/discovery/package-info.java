/// Service discovery for Stork in addition to its static list, refreshed in the background.
/// Also this instance's own registration in Consul.
package dev.cargokit.kit.discovery;

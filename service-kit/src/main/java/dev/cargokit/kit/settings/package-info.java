/// Settings that change while a service runs: limits, sizes, feature flags, fault switches. From a watched
/// file and from Consul; a bad value is refused and the old one stays.
package dev.cargokit.kit.settings;

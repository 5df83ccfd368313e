/// Settings that change while a service runs: limits, sizes, feature flags, fault switches.
/// They are read from a file and from Consul; an invalid value is refused and the old one stays.
package dev.cargokit.kit.settings;

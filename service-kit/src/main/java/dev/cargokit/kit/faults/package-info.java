/// Feature flags by OpenFeature over the live settings, and the switches that tell a service to be slow, to
/// fail or to be not ready. The switches are off by default and refused in production.
package dev.cargokit.kit.faults;

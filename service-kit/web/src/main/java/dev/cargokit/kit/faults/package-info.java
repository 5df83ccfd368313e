/// Fault injection: switches that make a service slow, failing or not ready.
/// They are off by default and refused in production.
package dev.cargokit.kit.faults;

/// The cost of a call through the layers of service-kit, compared with the same call of a bean without
/// layers. See docs/performance.md for how to run it.
package dev.cargokit.bench.onion;

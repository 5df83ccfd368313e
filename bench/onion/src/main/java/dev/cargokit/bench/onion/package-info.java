/// What a call through the layers of service-kit costs, beside the same call of a bean that wears none.
/// See docs/performance.md for how to run it.
package dev.cargokit.bench.onion;

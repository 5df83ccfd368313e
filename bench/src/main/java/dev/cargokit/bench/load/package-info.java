/// Puts load on something and measures what comes of it, in two ways: a closed loop finds the capacity, an
/// open loop at a fixed rate the latency that clients see who do not wait for each other. Rounds of what is
/// compared are interleaved.
package dev.cargokit.bench.load;

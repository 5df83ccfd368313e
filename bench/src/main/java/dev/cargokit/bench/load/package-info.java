/// The load generator: closed and open loop, and the comparison of scenarios in interleaved rounds. It knows nothing
/// of HTTP or of the system under test.
package dev.cargokit.bench.load;

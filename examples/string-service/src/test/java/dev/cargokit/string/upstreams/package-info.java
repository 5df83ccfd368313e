/// Stand-ins for the instances behind a proxy, and a client that sends raw requests.
/// Real servers on real sockets, programmed by the test.
package dev.cargokit.string.upstreams;

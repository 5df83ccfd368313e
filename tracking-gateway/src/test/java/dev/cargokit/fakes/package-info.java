/// Stand-ins for the services behind the gateway: real servers on real sockets, programmed by the test.
/// They can be stopped and started again.
package dev.cargokit.fakes;

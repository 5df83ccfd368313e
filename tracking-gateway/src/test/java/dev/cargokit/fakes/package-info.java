/// Stand-ins for the services behind the gateway: real servers on real sockets, programmed by the test.
/// They can be stopped and started, which is most of what the tests are about.
package dev.cargokit.fakes;

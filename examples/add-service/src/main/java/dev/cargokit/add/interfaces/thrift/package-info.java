/// Adding over Thrift, as add.thrift defines it: libthrift's server with a virtual thread per connection.
/// Connections are bounded in number, each call in time and size.
package dev.cargokit.add.interfaces.thrift;

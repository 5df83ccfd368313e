/// Adding over Thrift, as add.thrift has it, on connections of its own: a virtual thread each, bounded in
/// number, in time and in bytes.
package dev.cargokit.add.interfaces.thrift;

/// What add-service and its clients agree on beyond the interface: the generated gRPC and Thrift code, and
/// which of Thrift's encodings a connection speaks.
package dev.cargokit.add.wire;

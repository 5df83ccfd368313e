/// What add-service and its clients share: the generated gRPC and Thrift code, and Thrift's encodings.
/// The rules themselves stay in the service.
package dev.cargokit.add.wire;

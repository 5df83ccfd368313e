/// Adding over gRPC, as add.proto defines it; health and reflection are Quarkus' own.
/// Calls run on the event loop, because nothing blocks.
package dev.cargokit.add.interfaces.grpc;

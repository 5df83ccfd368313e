/// Adding over gRPC, as add.proto has it; health and reflection are Quarkus' own.
/// Calls are carried out on the event loop, because nothing here waits.
package dev.cargokit.add.interfaces.grpc;

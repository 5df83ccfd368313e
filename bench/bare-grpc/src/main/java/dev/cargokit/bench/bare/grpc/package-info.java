/// add-service's contract over gRPC without its rules and its layers.
package dev.cargokit.bench.bare.grpc;

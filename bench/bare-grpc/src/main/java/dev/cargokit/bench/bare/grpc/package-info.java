/// add-service's contract over gRPC without its rules and middleware.
package dev.cargokit.bench.bare.grpc;

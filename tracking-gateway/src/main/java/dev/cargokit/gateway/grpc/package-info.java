/// From JSON to gRPC and back: what a request says to a method, and what a reply or a status says to an HTTP client.
/// Nothing here sends anything.
package dev.cargokit.gateway.grpc;

/// The add context: one service interface in front of two rules, offered over HTTP, JSON-RPC, gRPC and Thrift.
/// It stores nothing and remembers nothing.
package dev.cargokit.add;

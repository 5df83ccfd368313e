/// The add context: one service interface over two rules, offered over HTTP, JSON-RPC, gRPC and Thrift.
/// It stores nothing.
package dev.cargokit.add;

/// Adding by JSON-RPC 2.0 (<https://www.jsonrpc.org/specification>) over HTTP POST. Single calls, notifications
/// and batches; what is wrong with a call is told inside the answer, whose status is 200.
package dev.cargokit.add.interfaces.jsonrpc;

/// Adding by JSON-RPC 2.0 (<https://www.jsonrpc.org/specification>) over HTTP POST: single requests, notifications and
/// batches. Errors are in the response body; the HTTP status is 200.
package dev.cargokit.add.interfaces.jsonrpc;

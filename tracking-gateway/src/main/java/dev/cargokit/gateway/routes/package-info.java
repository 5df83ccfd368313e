/// The route table: which path goes to which service, with its timeout, its attempts and its concurrency limit.
/// A table that makes no sense stops the gateway from starting; how a request follows a route is in `forwarding`.
package dev.cargokit.gateway.routes;

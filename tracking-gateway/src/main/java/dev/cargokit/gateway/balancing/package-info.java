/// The services behind the gateway, their instances by discovery, and the load balancer that picks one of them.
/// An instance with an open circuit breaker is ejected; only [Upstreams] knows discovery.
package dev.cargokit.gateway.balancing;

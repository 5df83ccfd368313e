/// The instances behind the routes: which there are, which of them are fit, and whose turn it is.
/// State machines in plain Java with the clock from outside; only [Upstreams] knows discovery.
package dev.cargokit.gateway.instances;

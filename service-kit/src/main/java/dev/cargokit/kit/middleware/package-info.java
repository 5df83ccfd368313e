/// Go kit's `func(Endpoint) Endpoint` as CDI interceptor bindings: each a small annotation here, its interceptor in a
/// package below. Their order is fixed in [Layers]; what refuses throws a [Refusal].
package dev.cargokit.kit.middleware;

/// Go kit's `func(Endpoint) Endpoint` as CDI interceptor bindings: each a small annotation with its interceptor.
/// Their order is fixed in [Layers].
package dev.cargokit.kit.middleware;

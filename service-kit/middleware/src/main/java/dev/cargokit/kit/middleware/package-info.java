/// Go kit's `func(Endpoint) Endpoint` as CDI interceptor bindings: an annotation here, its interceptor in a package
/// below. [Layers] fixes their order; a layer refuses a call by throwing one of the family in `refusal`.
package dev.cargokit.kit.middleware;

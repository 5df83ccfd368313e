package dev.cargokit.gateway.instances;

/// By which rule a service's instances take turns.
public enum Balancing {
    /// Of two instances at random the one with fewer requests under way (Mitzenmacher, "The Power of Two
    /// Choices in Randomized Load Balancing"): nearly as even as the least loaded of all, and gateways that
    /// know nothing of each other do not all rush to the same one.
    POWER_OF_TWO_CHOICES,
    LEAST_REQUESTS,
    ROUND_ROBIN
}

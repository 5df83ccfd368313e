package dev.cargokit.system.journey;

import dev.cargokit.system.client.Leg;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/// Voyages and places that exist.
///
/// @param legs    of real routes
/// @param longAgo when the earliest journey begins
public record World(List<Leg> legs, Instant longAgo) {

    public World {
        legs = List.copyOf(legs);
    }

    Leg anyLeg(RandomGenerator random) {
        return legs.get(random.nextInt(legs.size()));
    }
}

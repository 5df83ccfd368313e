package dev.cargokit.profile.domain;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// Profiles in memory, for tests.
public final class InMemoryProfileRepository implements ProfileRepository {

    private final Map<Identifier, Profile> profiles = new ConcurrentHashMap<>();

    @Override
    public Optional<Profile> find(Identifier id) {
        return Optional.ofNullable(profiles.get(id));
    }

    @Override
    public boolean add(Profile profile) {
        return profiles.putIfAbsent(profile.id(), profile) == null;
    }

    @Override
    public boolean change(Identifier id, UnaryOperator<Profile> change) {
        return profiles.computeIfPresent(id, (_, profile) -> change.apply(profile)) != null;
    }

    @Override
    public boolean remove(Identifier id) {
        return profiles.remove(id) != null;
    }
}

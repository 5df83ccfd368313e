package dev.cargokit.user.application;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import dev.cargokit.user.domain.User;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Finds users by name.
@Logged
@Measured
@ApplicationScoped
public class UserDirectory {

    private final List<User> users = List.of(new User(1, "user1"), new User(2, "user2"), new User(3, "user3"));

    public Optional<User> find(String name) {
        return users.stream().filter(user -> user.name().equals(name)).findFirst();
    }
}

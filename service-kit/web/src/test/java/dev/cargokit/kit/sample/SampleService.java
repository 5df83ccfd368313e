package dev.cargokit.kit.sample;

import dev.cargokit.kit.middleware.Logged;
import dev.cargokit.kit.middleware.Measured;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
@Logged
@Measured
public class SampleService {

    <T> T accept(T order) {
        return order;
    }
}

package dev.cargokit.web.operations;

import java.util.List;
import java.util.Optional;

/// What `/q/health/ready` of an instance answers.
///
/// @param status `UP` or `DOWN`
record HealthResponse(String status, List<Check> checks) {

    HealthResponse {
        checks = checks == null ? List.of() : List.copyOf(checks);
    }

    boolean up() {
        return "UP".equals(status);
    }

    /// The outbox of the instance; empty when it has none.
    Optional<Outbox> outbox() {
        return checks.stream()
                .filter(check -> check.name().equals("relay"))
                .map(Check::data)
                .findFirst();
    }

    record Check(String name, Outbox data) {}
}

package dev.cargokit.web.form;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;

/// A key for each form that is shown: sent twice, the form counts once.
@Named("keys")
@Unremovable
@ApplicationScoped
public class IdempotencyKeys {

    public String next() {
        return UUID.randomUUID().toString();
    }
}

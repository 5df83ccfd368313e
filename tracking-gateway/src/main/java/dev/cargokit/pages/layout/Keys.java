package dev.cargokit.pages.layout;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.UUID;

/// A key for each form that is shown, so that sending it twice does it once.
@Named("keys")
@Unremovable
@ApplicationScoped
public class Keys {

    public String fresh() {
        return UUID.randomUUID().toString();
    }
}

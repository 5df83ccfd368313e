package dev.cargokit.patterns.application;

import dev.openfeature.sdk.Client;
import jakarta.enterprise.context.ApplicationScoped;

/// Feature flag: a switch in the code that is set from outside, while the service runs. Cloud Native Go: feature flags.
@ApplicationScoped
public class Flags {

    private final Client flags;

    Flags(Client flags) {
        this.flags = flags;
    }

    public boolean isEnabled(String name) {
        return flags.getBooleanValue("flag." + name, false);
    }
}

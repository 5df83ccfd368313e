package dev.cargokit.bench.system;

import dev.cargokit.launcher.process.ResidentMemory;
import java.time.Duration;

/// What one process costs.
///
/// @param isService whether it is one of the shipping services
/// @param coldStart from exec to ready at the first start, on an empty database; zero when there was none
/// @param warmStart the same at a later start
/// @param idle      memory when everything had just become ready
/// @param loaded    memory at the end of all measurements
public record ProcessCost(
        String name,
        boolean isService,
        Duration coldStart,
        Duration warmStart,
        ResidentMemory idle,
        ResidentMemory loaded) {}

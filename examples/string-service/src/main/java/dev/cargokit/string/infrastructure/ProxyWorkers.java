package dev.cargokit.string.infrastructure;

import dev.cargokit.string.application.Workers;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;

/// Chooses the workers: only a proxy waits.
class ProxyWorkers {

    @Produces
    @Singleton
    Workers workers(ProxyConfig config, @VirtualThreads ExecutorService virtualThreads) {
        return config.to().isPresent() ? virtualThreads::execute : Runnable::run;
    }
}

package dev.cargokit.string.infrastructure;

import dev.cargokit.string.application.CallExecutor;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;

/// Only a proxy needs virtual threads.
class CallExecutorProducer {

    @Produces
    @Singleton
    CallExecutor executor(Upstreams upstreams, @VirtualThreads ExecutorService virtualThreads) {
        return upstreams.areConfigured() ? virtualThreads::execute : Runnable::run;
    }
}

package dev.cargokit.launcher.command;

import dev.cargokit.launcher.Progress;
import dev.cargokit.launcher.build.Checkout;
import dev.cargokit.launcher.build.Module;
import dev.cargokit.launcher.home.Home;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// Builds modules that are missing or stale, telling so.
record Freshness(Checkout checkout, Home home, Progress progress) {

    void ensure(List<Module> modules) {
        List<Module> stale = checkout.stale(modules);
        if (stale.isEmpty()) {
            return;
        }
        progress.tell("building", stale.stream().map(Module::name).collect(Collectors.joining(", ")));
        long begin = System.nanoTime();
        checkout.build(stale, home.logForAppending("build"));
        progress.tell("building", "done", Duration.ofNanos(System.nanoTime() - begin));
    }
}

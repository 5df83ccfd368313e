package dev.cargokit.launcher.command;

import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.build.Checkout;
import dev.cargokit.launcher.build.Module;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// Builds modules that are missing or stale, with one moving line of progress.
record Build(Settings settings, Console console) {

    void ensure(List<Module> modules) {
        var checkout = new Checkout(settings.root());
        List<Module> stale = checkout.stale(modules);
        if (stale.isEmpty()) {
            return;
        }
        console.report("building", stale.stream().map(Module::name).collect(Collectors.joining(", ")));
        long begin = System.nanoTime();
        checkout.build(
                stale,
                settings.home().logForAppending("build"),
                step -> console.step("building", step.toString(), since(begin)));
        console.report("building", "done", since(begin));
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}

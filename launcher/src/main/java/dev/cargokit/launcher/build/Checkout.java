package dev.cargokit.launcher.build;

import dev.cargokit.launcher.process.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The source tree with what was built from it.
public record Checkout(Path root) {

    /// Those whose artifact is missing or was made from other sources.
    public List<Module> stale(List<Module> modules) {
        var reactor = new Reactor(root);
        return modules.stream().filter(module -> !isFresh(module, reactor)).toList();
    }

    /// Builds the modules with those they use, and records what they were built from.
    ///
    /// @param log      receives Maven's output
    /// @param progress called about ten times a second
    public void build(List<Module> modules, Path log, Consumer<BuildStep> progress) {
        boolean builtBefore = modules.stream()
                .anyMatch(module -> Files.exists(module.stampIn(root).getParent()));
        buildBy(modules, names -> new Maven(root, log, progress).packageModules(names, builtBefore));
    }

    void buildBy(List<Module> modules, Consumer<List<String>> builder) {
        var reactor = new Reactor(root);
        // Taken before the build: what is edited meanwhile may or may not be in it, and is built again next time.
        Map<Module, String> sources = new HashMap<>();
        for (Module module : modules) {
            sources.put(module, sources(module, reactor));
            Attempt.to("delete " + module.stampIn(root), () -> Files.deleteIfExists(module.stampIn(root)));
        }
        builder.accept(modules.stream().map(Module::name).toList());
        sources.forEach(this::stamp);
    }

    private boolean isFresh(Module module, Reactor reactor) {
        Path stamp = module.stampIn(root);
        try {
            return Files.exists(module.artifactIn(root))
                    && Files.exists(stamp)
                    && Files.readString(stamp).equals(stampFor(module, sources(module, reactor)));
        } catch (IOException e) {
            return false;
        }
    }

    private String sources(Module module, Reactor reactor) {
        var fingerprint = new Fingerprint(root);
        for (Path folder : reactor.foldersOf(module.name())) {
            fingerprint.with(folder.resolve("src/main"));
            for (Path parent = folder; parent.startsWith(root); parent = parent.getParent()) {
                fingerprint.with(parent.resolve("pom.xml"));
            }
        }
        return fingerprint.value();
    }

    private String stampFor(Module module, String sources) {
        return sources + " "
                + new Fingerprint(root).withPresenceOf(module.artifactIn(root)).value() + "\n";
    }

    private void stamp(Module module, String sources) {
        var stamp = module.stampIn(root);
        Attempt.to("write " + stamp, () -> Files.writeString(stamp, stampFor(module, sources)));
    }
}

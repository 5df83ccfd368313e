package dev.cargokit.launcher.build;

import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The source tree with what was built from it.
public record Checkout(Path root) {

    /// Those whose artifact is missing or was made from other sources.
    public List<Module> stale(List<Module> modules) {
        return modules.stream().filter(module -> !isFresh(module)).toList();
    }

    /// Builds the modules, with those they use, and notes what they were built from.
    ///
    /// @param log what Maven says
    public void build(List<Module> modules, Path log) {
        boolean librariesAreHereProbably = Files.exists(root.resolve("service-kit/target"));
        buildBy(modules, names -> new Maven(root, log).packageModules(names, librariesAreHereProbably));
    }

    void buildBy(List<Module> modules, Consumer<List<String>> builder) {
        // Taken before the build: what is edited meanwhile may or may not be in it, and is built again next time.
        var sources = modules.stream().map(this::sources).toList();
        modules.forEach(this::forgetStamp);
        builder.accept(modules.stream().map(Module::name).toList());
        for (int i = 0; i < modules.size(); i++) {
            stamp(modules.get(i), sources.get(i));
        }
    }

    private boolean isFresh(Module module) {
        Path stamp = module.stampIn(root);
        try {
            return Files.exists(module.artifactIn(root))
                    && Files.exists(stamp)
                    && Files.readString(stamp).equals(stampFor(module, sources(module)));
        } catch (IOException e) {
            return false;
        }
    }

    private String sources(Module module) {
        var fingerprint = new Fingerprint(root).with(root.resolve("pom.xml"));
        Stream.concat(Stream.of(module.name()), module.uses().stream())
                .map(root::resolve)
                .forEach(folder -> fingerprint.with(folder.resolve("pom.xml")).with(folder.resolve("src/main")));
        return fingerprint.value();
    }

    private String stampFor(Module module, String sources) {
        return sources + " "
                + new Fingerprint(root).withPresenceOf(module.artifactIn(root)).value() + "\n";
    }

    private void stamp(Module module, String sources) {
        try {
            Files.writeString(module.stampIn(root), stampFor(module, sources));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + module.stampIn(root) + ": " + e.getMessage(), e);
        }
    }

    private void forgetStamp(Module module) {
        try {
            Files.deleteIfExists(module.stampIn(root));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot delete " + module.stampIn(root) + ": " + e.getMessage(), e);
        }
    }
}

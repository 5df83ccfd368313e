package dev.cargokit.launcher.build;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// One Maven module that `up` or `bench` needs built.
///
/// @param name     its folder, relative to the checkout
/// @param artifact what its build makes, relative to its folder
/// @param uses     other modules whose sources end up in the artifact
public record Module(String name, String artifact, List<String> uses) {

    private static final String KIT = "service-kit";

    public Module {
        uses = List.copyOf(uses);
    }

    /// A Quarkus service that uses only the kit.
    public static Module service(String name) {
        return service(name, List.of());
    }

    /// A Quarkus service.
    ///
    /// @param others what it uses besides the kit
    public static Module service(String name, List<String> others) {
        return new Module(
                name,
                "target/quarkus-app/quarkus-run.jar",
                Stream.concat(Stream.of(KIT), others.stream()).toList());
    }

    Path artifactIn(Path root) {
        return root.resolve(name).resolve(artifact);
    }

    Path stampIn(Path root) {
        return root.resolve(name).resolve("target").resolve("cargokit.stamp");
    }
}

package dev.cargokit.launcher.build;

import java.nio.file.Path;

/// One Maven module that `up` or `bench` needs built.
///
/// @param name     its folder, relative to the checkout
/// @param artifact what its build makes, relative to its folder
public record Module(String name, String artifact) {

    public static Module service(String name) {
        return new Module(name, "target/quarkus-app/quarkus-run.jar");
    }

    public Path artifactIn(Path root) {
        return root.resolve(name).resolve(artifact);
    }

    Path stampIn(Path root) {
        return root.resolve(name).resolve("target").resolve("cargokit.stamp");
    }
}

package dev.cargokit.system.manifests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cargokit.system.container.Docker;
import dev.cargokit.system.running.Program;
import java.nio.file.Path;
import java.util.List;

/// Renders an overlay, by the first of these that is at hand: `kustomize`, `kubectl`, Debian's kustomize in a
/// container.
final class Kustomize {

    private static final String IMAGE = "cargokit/kustomize";
    private static final String DOCKERFILE = """
            FROM debian:trixie-slim
            RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends kustomize
            """;

    private final Path root;
    private final Program program;

    Kustomize(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.program = Program.in(this.root);
    }

    String rendered(String overlay) {
        String folder = "k8s/" + overlay;
        if (Program.isOnPath("kustomize")) {
            return program.run(List.of("kustomize", "build", folder));
        }
        if (Program.isOnPath("kubectl")) {
            return program.run(List.of("kubectl", "kustomize", folder));
        }
        boolean docker = Docker.isThere();
        assumeTrue(docker, "There is no kustomize, kubectl or Docker here: the Kubernetes manifests are not tested");
        program.run(List.of("docker", "build", "--quiet", "--tag", IMAGE, "-"), DOCKERFILE);
        return program.run(List.of(
                "docker",
                "run",
                "--rm",
                "--network=none",
                "--volume=" + root + ":/checkout:ro",
                IMAGE,
                "kustomize",
                "build",
                "/checkout/" + folder));
    }
}

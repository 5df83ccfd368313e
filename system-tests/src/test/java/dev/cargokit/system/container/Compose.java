package dev.cargokit.system.container;

import static org.awaitility.Awaitility.await;

import dev.cargokit.system.running.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `docker compose` on the project's own file, as people call it.
public final class Compose {

    private static final List<String> SHELL = List.of("docker", "run", "--rm", "--network=none", "--entrypoint=bash");

    private final Program program;

    /// @param program in the root of the checkout, with the project's name and files in its environment
    Compose(Program program) {
        this.program = program;
    }

    static Program in(Path root, String project, Path override) {
        return Program.in(root)
                .with("COMPOSE_PROJECT_NAME", project)
                .with("COMPOSE_FILE", "docker-compose.yml:" + override);
    }

    public String run(String... arguments) {
        var command = new ArrayList<>(List.of("docker", "compose", "--progress=quiet"));
        command.addAll(List.of(arguments));
        return program.run(command);
    }

    /// A program of the checkout, such as `containers/backup`.
    void script(String... command) {
        program.run(List.of(command));
    }

    /// The ids of a service's running containers.
    public List<String> containers(String service) {
        return run("ps", "--quiet", service).lines().toList();
    }

    /// Where a container is on the first of its networks.
    public String address(String container) {
        return docker("inspect", "--format={{range .NetworkSettings.Networks}}{{println .IPAddress}}{{end}}", container)
                .lines()
                .findFirst()
                .orElseThrow();
    }

    /// Containers that are not as they should be: healthy, where they have a check, and running, except for
    /// those that make the secrets and end.
    List<String> unwell() {
        return run("ps", "--all", "--format", "{{.Name}} {{.State}} {{.Health}}")
                .lines()
                .filter(line ->
                        !line.matches(".*-(secrets|consul-tokens)-1 exited *|.*-keeper-1 running *|.* running healthy"))
                .toList();
    }

    /// What a shell in the service's container prints.
    public String inside(String service, String script) {
        return run("exec", "-T", service, "bash", "-c", script).strip();
    }

    /// Stops every process of its containers in its tracks. Tries again where the kernel could not freeze them all.
    void pause(String service) {
        await("the pause of " + service).untilAsserted(() -> run("pause", service));
    }

    /// Sets a live setting of one service, by Consul.
    public void set(String service, String setting, String value) {
        run("exec", "-T", "consul", "consul", "kv", "put", "cargokit/" + service + "." + setting, value);
    }

    /// Takes all live settings back.
    public void unset() {
        run("exec", "-T", "consul", "consul", "kv", "delete", "-recurse", "cargokit/");
    }

    /// `healthy`, `unhealthy` or `starting`, as Docker finds a container.
    String health(String container) {
        return docker("inspect", "--format={{.State.Health.Status}}", container).strip();
    }

    /// Ends the first process of every container of these services by SIGKILL, all at the same moment and from outside,
    /// as a crash would: Docker takes `docker kill` for a person's wish and would not start it again.
    void crash(String... services) {
        crashContainers(Stream.of(services)
                .flatMap(service -> containers(service).stream())
                .toList());
    }

    /// Likewise of these containers.
    void crashContainers(List<String> containers) {
        var inspect = Stream.concat(Stream.of("inspect", "--format={{.State.Pid}}"), containers.stream());
        var pids = docker(inspect.toArray(String[]::new)).lines().collect(Collectors.joining(" "));
        var command = new ArrayList<>(SHELL);
        command.addAll(List.of("--pid=host", image("database"), "-c", "kill -9 " + pids));
        program.run(command);
    }

    public String docker(String... arguments) {
        return program.run(
                Stream.concat(Stream.of("docker"), Stream.of(arguments)).toList());
    }

    private String image(String service) {
        return docker(
                        "inspect",
                        "--format={{.Config.Image}}",
                        containers(service).getFirst())
                .strip();
    }
}

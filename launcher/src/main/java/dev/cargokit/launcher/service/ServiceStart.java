package dev.cargokit.launcher.service;

import dev.cargokit.launcher.process.DetachedProcess;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.ProcessIdentity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How a service becomes a process.
///
/// @param root             the checkout, whose modules are built
/// @param properties       passed on to every service as system properties
/// @param databasePort     where PostgreSQL listens
/// @param databasePassword of the role that owns the databases
public record ServiceStart(
        Path root,
        int portOffset,
        Map<String, String> properties,
        CacheUse caches,
        int databasePort,
        String databasePassword) {

    /// Small on purpose, for one machine carries them all: decision 13 has what each brings. The
    /// heap begins small and grows with the load; memory that the compiler has freed goes back to the
    /// system; the trained cache is mapped where it was made for, so that its pages stay clean and need no
    /// work. Heap and compiled code lie in huge pages where the system grants them: a fifth more requests.
    private static final List<String> MEMORY = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseTransparentHugePages",
            "-Xms24m",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:TrimNativeHeapInterval=5000",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0");

    /// For the gateway, which has to pass a gigabyte on in less than 150 MB: no huge pages, which it gains
    /// nothing from, and no method compiled that the second compiler wants more than 7 MB for. Of options
    /// that contradict each other the last counts.
    private static final List<String> LITTLE_BESIDE_THE_HEAP = List.of(
            "-XX:-UseTransparentHugePages",
            "-Xms16m",
            "-XX:TrimNativeHeapInterval=500",
            "-XX:CompileCommand=quiet",
            "-XX:CompileCommand=MemLimit,*.*,7m~stop");

    /// Ready in two thirds of the time, and smaller; the second compiler takes minutes of both cores to make up for it.
    private static final String FIRST_COMPILER_ALONE = "-XX:TieredStopAtLevel=1";

    /// glibc gives each thread an arena of its own, up to eight per core: memory that is never used again.
    private static final Map<String, String> FEW_ARENAS = Map.of("MALLOC_ARENA_MAX", "2");

    public static Path application(Path root, Service service) {
        return root.resolve(service.module()).resolve("target").resolve("quarkus-app");
    }

    /// What a JVM with a trained service is started with wherever it runs: all but the size of its heap.
    public static List<String> options(Service service, AotCache cache) {
        return Stream.of(memory(service), compilers(service), List.of("-XX:AOTCache=" + cache.file()))
                .flatMap(List::stream)
                .toList();
    }

    public int portOf(Service service) {
        return service.port() + portOffset;
    }

    /// Every port it is to listen on.
    public List<Integer> portsOf(Service service) {
        return service.ports().stream().map(port -> port + portOffset).toList();
    }

    /// Starts it, its output appended to the log; does not wait for it to be ready.
    public ProcessIdentity start(Service service, Path log) {
        Path application = application(root, service);
        if (!Files.exists(application.resolve("quarkus-run.jar"))) {
            throw new LaunchFailure(
                    service.module() + " is not built: there is no " + application + "/quarkus-run.jar.");
        }
        return new DetachedProcess(command(service, application), application, variables(service), log).start();
    }

    private List<String> command(Service service, Path application) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(memory(service));
        command.add("-Xmx" + service.heap() + "m");
        command.addAll(compilers(service));
        command.addAll(cacheOption(new AotCache(application)));
        properties.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return command;
    }

    private static List<String> memory(Service service) {
        return service.name().equals(Services.GATEWAY)
                ? Stream.concat(MEMORY.stream(), LITTLE_BESIDE_THE_HEAP.stream())
                        .toList()
                : MEMORY;
    }

    private static List<String> compilers(Service service) {
        return Services.isSmall(service) ? List.of(FIRST_COMPILER_ALONE) : List.of();
    }

    private List<String> cacheOption(AotCache cache) {
        if (cache.fits()) {
            return List.of("-XX:AOTCache=" + cache.file());
        }
        return switch (caches) {
            case USE -> List.of();
            // Without profiles of hot methods, which the start does not gain from and which stay in memory.
            case TRAIN -> List.of("-XX:AOTCacheOutput=" + cache.freshCandidate(), "-XX:-AOTRecordTraining");
        };
    }

    private Map<String, String> variables(Service service) {
        var variables = new HashMap<>(FEW_ARENAS);
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(portOf(service)));
        variables.putAll(Services.addresses(portOffset));
        service.extras().forEach(extra -> variables.put(extra.variable(), valueOf(extra)));
        if (service.stores()) {
            variables.put(
                    "CARGOKIT_DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + databasePort + "/" + service.database());
            variables.put("CARGOKIT_DATABASE_USER", "cargokit");
            variables.put("CARGOKIT_DATABASE_PASSWORD", databasePassword);
        }
        return variables;
    }

    private String valueOf(Extra extra) {
        return switch (extra) {
            case Extra.Port further -> Integer.toString(further.port() + portOffset);
            case Extra.Neighbours neighbours -> Services.addresses(neighbours.context(), portOffset);
        };
    }
}

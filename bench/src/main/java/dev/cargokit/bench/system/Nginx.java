package dev.cargokit.bench.system;

import static org.awaitility.Awaitility.await;

import dev.cargokit.launcher.process.Port;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// nginx, as installed on this machine, in front of one upstream.
public record Nginx(Process program, int port) implements AutoCloseable {

    /// Starts nginx if it is installed.
    ///
    /// @param folder   for its files
    /// @param port     where it listens, on loopback
    /// @param upstream port of the upstream server
    public static Optional<Nginx> start(Path folder, int port, int upstream) {
        return Stream.of((System.getenv("PATH") + ":/usr/sbin:/usr/local/sbin").split(":"))
                .map(bin -> Path.of(bin, "nginx"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> start(program, folder, port, upstream));
    }

    private static Nginx start(Path program, Path folder, int port, int upstream) {
        try {
            Files.createDirectories(folder);
            var configuration = template()
                    .replace("LISTEN_PORT", Integer.toString(port))
                    .replace("UPSTREAM_PORT", Integer.toString(upstream));
            var file = Files.writeString(folder.resolve("nginx.conf"), configuration);
            var process = new ProcessBuilder(program.toString(), "-p", folder.toString(), "-c", file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nginx.out").toFile())
                    .start();
            var nginx = new Nginx(process, port);
            Runtime.getRuntime().addShutdownHook(new Thread(nginx::close));
            await("nginx, see " + folder).atMost(Duration.ofSeconds(10)).until(() -> !new Port(port).isFree());
            return nginx;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String template() throws IOException {
        try (var resource = Nginx.class.getResourceAsStream("nginx.conf")) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public ProcessTree process() {
        return new ProcessTree(program.pid());
    }

    @Override
    public void close() {
        program.destroy();
    }
}

package dev.cargokit.bench.edge;

import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// The system's nginx in front of one upstream, configured as Debian does (a worker for each core, an
/// access log), with connections to the upstream kept alive.
public final class Nginx implements AutoCloseable {

    private static final Patience READY = Patience.of(Duration.ofSeconds(10));

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /// Starts it if it is installed.
    ///
    /// @param folder   for its files
    /// @param port     where it listens, on loopback
    /// @param upstream the port of what is behind it
    public static Optional<Nginx> start(Path folder, int port, int upstream) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(place -> Path.of(place, "nginx"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> start(program, folder, port, upstream));
    }

    private static Nginx start(Path program, Path folder, int port, int upstream) {
        try {
            Files.createDirectories(folder);
            var configuration = Files.writeString(folder.resolve("nginx.conf"), configuration(folder, port, upstream));
            var process = new ProcessBuilder(
                            program.toString(), "-p", folder.toString(), "-c", configuration.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nginx.out").toFile())
                    .start();
            var nginx = new Nginx(process, port);
            if (!READY.until(nginx::listens)) {
                nginx.close();
                throw new LaunchFailure("nginx was not ready in time; see " + folder + ".");
            }
            return nginx;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String configuration(Path folder, int port, int upstream) {
        return """
                daemon off;
                worker_processes auto;
                pid %1$s/nginx.pid;
                error_log %1$s/error.log;
                events { worker_connections 768; }
                http {
                  sendfile on;
                  tcp_nopush on;
                  access_log %1$s/access.log;
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  keepalive_requests 100000000;
                  upstream service { server 127.0.0.1:%3$d; keepalive 64; keepalive_requests 100000000; }
                  server {
                    listen 127.0.0.1:%2$d;
                    location /users/ {
                      proxy_pass http://service/;
                      proxy_http_version 1.1;
                      proxy_set_header Connection "";
                      proxy_set_header X-Forwarded-For $remote_addr;
                    }
                  }
                }
                """.formatted(folder, port, upstream);
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

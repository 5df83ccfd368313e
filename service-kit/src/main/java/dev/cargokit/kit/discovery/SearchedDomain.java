package dev.cargokit.kit.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// In a pod, the first domain that its resolver searches is that of the services in its namespace:
/// `search shop.svc.cluster.local svc.cluster.local cluster.local`.
final class SearchedDomain {

    private static final Path RESOLVER = Path.of("/etc/resolv.conf");

    private SearchedDomain() {}

    /// @throws IllegalStateException if the resolver searches none
    static String first() {
        try (var lines = Files.lines(RESOLVER)) {
            return first(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String first(Stream<String> lines) {
        return lines.map(line -> line.strip().split("\\s+"))
                .filter(words -> words[0].equals("search") && words.length > 1)
                .map(words -> words[1])
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("cargokit.discovery.kubernetes.domain is not set, and "
                        + RESOLVER + " searches no domain: is this a pod?"));
    }
}

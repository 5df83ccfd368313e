package dev.cargokit.system.container;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How much memory the containers hold and how large the images are, in MB, by service.
///
/// @param memory of all containers of a service together
/// @param images with the layers that they share
record Footprint(Map<String, Long> memory, Map<String, Long> images) {

    private static final Set<String> OBSERVERS = Set.of("zipkin", "prometheus", "keeper");

    static Footprint of(Compose compose) {
        var memory = new TreeMap<String, Long>();
        var images = new TreeMap<String, Long>();
        compose.run("ps", "--format", "{{.Service}} {{.ID}} {{.Image}}").lines().forEach(line -> {
            var words = line.split(" ");
            if (!OBSERVERS.contains(words[0])) {
                memory.merge(words[0], megabytes(compose, words[1]), Long::sum);
                images.put(
                        words[0],
                        Long.parseLong(compose.docker("image", "inspect", "--format={{.Size}}", words[2])
                                        .strip())
                                / 1_000_000);
            }
        });
        return new Footprint(memory, images);
    }

    /// Of all of them.
    long megabytes() {
        return memory.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long megabytes(Compose compose, String container) {
        String used = compose.docker("stats", "--no-stream", "--format={{.MemUsage}}", container)
                .split(" ")[0];
        double number = Double.parseDouble(used.replaceAll("[A-Za-z]", ""));
        return Math.round(used.endsWith("GiB") ? number * 1074 : number * 1.049);
    }

    @Override
    public String toString() {
        return "memory %d MB %s; images %s".formatted(megabytes(), memory, images);
    }
}

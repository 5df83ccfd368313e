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
        var services = new TreeMap<String, String>();
        var images = new TreeMap<String, Long>();
        compose.run("ps", "--format", "{{.Service}} {{.Name}} {{.Image}}")
                .lines()
                .forEach(line -> {
                    var words = line.split(" ");
                    if (!OBSERVERS.contains(words[0])) {
                        services.put(words[1], words[0]);
                        images.put(words[0], size(compose, words[2]));
                    }
                });
        return new Footprint(memory(compose, services), images);
    }

    /// @param services by the names of their containers
    private static Map<String, Long> memory(Compose compose, Map<String, String> services) {
        var memory = new TreeMap<String, Long>();
        compose.docker("stats", "--no-stream", "--format={{.Name}} {{.MemUsage}}")
                .lines()
                .map(line -> line.split(" "))
                .filter(words -> services.containsKey(words[0]))
                .forEach(words -> memory.merge(services.get(words[0]), megabytes(words[1]), Long::sum));
        return memory;
    }

    private static long size(Compose compose, String image) {
        return Long.parseLong(compose.docker("image", "inspect", "--format={{.Size}}", image)
                        .strip())
                / 1_000_000;
    }

    /// Of all of them.
    long megabytes() {
        return memory.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long megabytes(String used) {
        double number = Double.parseDouble(used.replaceAll("[A-Za-z]", ""));
        return Math.round(used.endsWith("GiB") ? number * 1074 : number * 1.049);
    }

    @Override
    public String toString() {
        return "memory %d MB %s; images %s".formatted(megabytes(), memory, images);
    }
}

package dev.cargokit.bench;

import dev.cargokit.bench.report.JsonReport;
import dev.cargokit.bench.report.Results;
import dev.cargokit.bench.report.TextReport;
import dev.cargokit.bench.system.TestBed;
import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// The entry point of `cargokit bench`; the system property `cargokit.root` says where the checkout is.
public final class Bench {

    private static final String USAGE = "Usage: cargokit bench [--quick]";
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Bench() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) {
        if (!words.isEmpty() && !words.equals(List.of("--quick"))) {
            System.err.println(USAGE);
            return MISUSED;
        }
        Path root = Path.of(System.getProperty("cargokit.root", "."))
                .toAbsolutePath()
                .normalize();
        try {
            measure(root, words.isEmpty() ? Plan.FULL : Plan.QUICK);
            return 0;
        } catch (LaunchFailure | IllegalStateException | IOException failure) {
            System.err.println("cargokit bench: " + failure.getMessage());
            return FAILED;
        }
    }

    private static void measure(Path root, Plan plan) throws IOException {
        Path folder = Files.createDirectories(root.resolve(".cargokit").resolve("bench"));
        Path state = folder.resolve("system-" + ProcessHandle.current().pid());
        var clock = Clock.systemUTC();
        try (var bed = new TestBed(root, state, (subject, event) -> System.out.printf("%-10s %s%n", subject, event))) {
            Runtime.getRuntime().addShutdownHook(new Thread(bed::close));
            Results results = new Session(plan, root, bed, System.out::println, clock).run();
            String text = new TextReport(results).text();
            Files.writeString(folder.resolve("bench.txt"), text);
            Files.writeString(folder.resolve("bench.json"), new JsonReport(results).text());
            System.out.println("\n" + text);
        }
    }
}

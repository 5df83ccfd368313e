package dev.cargokit.bench;

import dev.cargokit.bench.examples.ExamplesMatch;
import dev.cargokit.bench.report.ComparisonReport;
import dev.cargokit.bench.report.JsonReport;
import dev.cargokit.bench.report.Results;
import dev.cargokit.bench.report.TextReport;
import dev.cargokit.bench.search.SearchMatch;
import dev.cargokit.bench.search.SearchResult;
import dev.cargokit.bench.system.TestBed;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Progress;
import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/// The entry point of `cargokit bench`; the system property `cargokit.root` says where the checkout is.
public final class Bench {

    private static final String USAGE = "Usage: cargokit bench [--quick] [--only WORKLOAD,WORKLOAD...|examples]";
    private static final String ONLY = "--only";
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final Path root;
    private final AtomicBoolean interrupted = new AtomicBoolean();

    private Bench(Path root) {
        this.root = root;
    }

    public static void main(String[] words) {
        var root = Path.of(System.getProperty("cargokit.root", "."));
        System.exit(new Bench(root.toAbsolutePath().normalize()).run(List.of(words)));
    }

    private int run(List<String> words) {
        var rest = new ArrayList<>(words);
        Plan plan = rest.remove("--quick") ? Plan.QUICK : Plan.FULL;
        if (rest.size() == 2 && rest.getFirst().equals(ONLY)) {
            plan = plan.only(List.of(rest.removeLast().split(",")));
            rest.removeLast();
        }
        if (!rest.isEmpty()) {
            System.err.println(USAGE);
            return MISUSED;
        }
        try {
            measure(plan);
            return 0;
        } catch (LaunchFailure | IllegalStateException | IOException failure) {
            System.err.println("cargokit bench: " + (interrupted.get() ? "interrupted" : failure.getMessage()));
            return FAILED;
        }
    }

    private void measure(Plan plan) throws IOException {
        Path folder = Files.createDirectories(root.resolve(".cargokit").resolve("bench"));
        if (plan.includesSystem()) {
            measureSystem(plan, folder);
        }
        if (plan.includesExamples()) {
            measureExamples(plan, folder);
        }
    }

    private void measureExamples(Plan plan, Path folder) throws IOException {
        var match = new ExamplesMatch(root, LocalSystem.freePortOffset(), name -> folder.resolve(name + ".log"));
        var comparisons =
                match.play((meter, workloads) -> new Trial(plan, meter, System.out::println).of(workloads, Set.of()));
        String text = new ComparisonReport("examples beside bare endpoints", comparisons).text();
        Files.writeString(folder.resolve("examples.txt"), text);
        System.out.println("\n" + text);
    }

    private void measureSystem(Plan plan, Path folder) throws IOException {
        Path state = folder.resolve("system-" + ProcessHandle.current().pid());
        Progress progress = (subject, event) -> System.out.printf("%-10s %s%n", subject, event);
        System.out.println("route search in process");
        SearchResult search = new SearchMatch().play(plan.searchPairs(), Plan.SEARCHES, plan.searchMost());
        TestBed.train(root, state, progress);
        try (var bed = new TestBed(root, state, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupt(bed)));
            Results results = new Session(plan, root, bed, System.out::println, Clock.systemUTC()).run(search);
            String text = new TextReport(results).text();
            Files.writeString(folder.resolve("bench.txt"), text);
            Files.writeString(folder.resolve("bench.json"), new JsonReport(results).text());
            System.out.println("\n" + text);
        }
    }

    /// Ctrl-C: what is measured goes away, and what measures fails of that.
    private void interrupt(TestBed bed) {
        interrupted.set(true);
        bed.close();
    }
}

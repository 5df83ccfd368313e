package dev.cargokit.bench;

import dev.cargokit.bench.load.LoadPlan;
import dev.cargokit.bench.report.Machine;
import dev.cargokit.bench.report.Report;
import dev.cargokit.bench.report.Section;
import dev.cargokit.bench.system.SystemUnderTest;
import dev.cargokit.launcher.Progress;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The command `cargokit bench`. The system property `cargokit.root` is the path of the checkout.
@Command(
        name = "cargokit bench",
        description = "Measures the system beside references of the same run. The report is kept in .cargokit/bench.",
        mixinStandardHelpOptions = true)
final class Bench implements Callable<Integer> {

    /// For one client that sends all the load.
    private static final Map<String, String> WITHOUT_RATE_LIMIT =
            Map.of("cargokit.limit.clients.per-second", "1000000");

    private static final Progress PROGRESS = (subject, event) -> System.out.printf("%-10s %s%n", subject, event);

    private final Path root =
            Path.of(System.getProperty("cargokit.root", ".")).toAbsolutePath().normalize();
    private final Path folder = root.resolve(".cargokit").resolve("bench");

    @Option(names = "--quick", description = "A quick run of a few minutes, less precise.")
    private boolean quick;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "SECTION",
            description =
                    "up, start, examples, edge, histories, cargos, search, scenarios by the beginning of their name"
                            + " (report, track ...), or abuse. Without this option everything but abuse.")
    private List<String> only = List.of();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Bench())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    System.err.println("cargokit bench: " + failure.getMessage());
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, RunnerException {
        var plan = quick ? LoadPlan.QUICK : LoadPlan.FULL;
        var environment = Machine.describe(root, Clock.systemUTC().instant()) + "\n" + plan + "\n";
        var report = new Report(folder, environment);
        measure(report, new Selection(only), plan);
        System.out.println("\n" + report.markdown() + "\nKept in " + folder);
        return CommandLine.ExitCode.OK;
    }

    private void measure(Report report, Selection selection, LoadPlan plan)
            throws IOException, InterruptedException, RunnerException {
        if (selection.includes(Selection.UP)) {
            report.add(new UpBenchmark(root, systemFolder(), PROGRESS, quick).report());
        }
        if (selection.includes(Selection.START)) {
            report.add(on(shipping(), system -> new StartBenchmark(system, plan, quick).report()));
        }
        if (selection.includes(Selection.EXAMPLES)) {
            report.add(on(ExamplesBenchmark.services(), system -> new ExamplesBenchmark(system, plan).report()));
        }
        if (selection.includes(Selection.EDGE)) {
            report.add(on(EdgeBenchmark.services(), system -> new EdgeBenchmark(system, plan.precise()).report()));
        }
        if (selection.includesShipping()) {
            report.add(on(
                    ShippingBenchmark.services(), system -> new ShippingBenchmark(system, plan, selection).report()));
        }
        if (selection.includes(Selection.HISTORIES)) {
            report.add(on(shipping(), system -> new HistoriesBenchmark(system, quick).report()));
        }
        if (selection.includes(Selection.CARGOS)) {
            report.add(on(shipping(), system -> new CargosBenchmark(system, quick).report()));
        }
        if (selection.includes(Selection.SEARCH)) {
            report.add(SearchBenchmark.report(quick));
        }
        if (selection.includesAbuse()) {
            try (var system = system(shipping(), Map.of())) {
                report.add(new Section("Abuse", new AbuseBenchmark(system, plan).report(), List.of()));
            }
        }
    }

    /// Measures a system that is started for it and deleted afterwards.
    private Section on(List<Service> services, Function<SystemUnderTest, Section> benchmark) {
        try (var system = system(services, WITHOUT_RATE_LIMIT)) {
            return benchmark.apply(system);
        }
    }

    private SystemUnderTest system(List<Service> services, Map<String, String> properties) {
        return new SystemUnderTest(root, systemFolder(), services, properties, PROGRESS);
    }

    private Path systemFolder() {
        return folder.resolve("system-" + ProcessHandle.current().pid());
    }

    private static List<Service> shipping() {
        return Services.inGroup(Services.SHIPPING);
    }
}

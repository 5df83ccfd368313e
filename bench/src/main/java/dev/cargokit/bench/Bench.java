package dev.cargokit.bench;

import dev.cargokit.bench.load.LoadPlan;
import dev.cargokit.bench.report.Machine;
import dev.cargokit.bench.report.ProcessTable;
import dev.cargokit.bench.system.SystemUnderTest;
import dev.cargokit.launcher.service.Service;
import dev.cargokit.launcher.service.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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

    private final Path root =
            Path.of(System.getProperty("cargokit.root", ".")).toAbsolutePath().normalize();
    private final Path folder = root.resolve(".cargokit").resolve("bench");
    private final List<String> report = new ArrayList<>();

    @Option(names = "--quick", description = "A quick run of a minute and a half, less precise.")
    private boolean quick;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "SECTION",
            description =
                    "search, edge, examples, scenarios by the beginning of their name (report, track ...), or abuse."
                            + " Without this option everything but abuse.")
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
    public Integer call() throws IOException, RunnerException {
        Files.createDirectories(folder);
        var plan = quick ? LoadPlan.QUICK : LoadPlan.FULL;
        var selection = new Selection(only);
        add(Machine.describe(root, Clock.systemUTC().instant()) + "\n" + plan + "\n");
        if (selection.includes(Selection.SEARCH)) {
            add(SearchBenchmark.report(quick));
        }
        if (selection.includesShipping()) {
            measureShipping(selection, plan);
        }
        if (selection.includes(Selection.EXAMPLES)) {
            try (var system = system(ExamplesBenchmark.services(), WITHOUT_RATE_LIMIT)) {
                add(new ExamplesBenchmark(system, plan).report());
            }
        }
        if (selection.names().contains(Selection.ABUSE)) {
            try (var system = system(Services.inGroup(Services.SHIPPING), Map.of())) {
                add(new AbuseBenchmark(system, plan).report());
            }
        }
        var text = String.join("\n", report);
        Files.writeString(folder.resolve("bench.txt"), text);
        System.out.println("\n" + text);
        return CommandLine.ExitCode.OK;
    }

    private void measureShipping(Selection selection, LoadPlan plan) throws IOException {
        try (var system = system(ShippingBenchmark.services(), WITHOUT_RATE_LIMIT)) {
            var idle = system.running();
            add(new ShippingBenchmark(system, plan, selection).report());
            if (selection.includes(Selection.EDGE)) {
                add(new EdgeBenchmark(system, plan.precise()).report());
            }
            add(new ProcessTable(idle, system.running()).text());
        }
    }

    private SystemUnderTest system(List<Service> services, Map<String, String> properties) {
        return new SystemUnderTest(
                root,
                folder.resolve("system-" + ProcessHandle.current().pid()),
                services,
                properties,
                (subject, event) -> System.out.printf("%-10s %s%n", subject, event));
    }

    private void add(String section) {
        report.add(section);
    }
}

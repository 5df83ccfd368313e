package dev.cargokit.bench;

import dev.cargokit.bench.report.Section;
import dev.cargokit.bench.report.Table;
import dev.cargokit.launcher.ComponentStatus;
import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.Progress;
import dev.cargokit.launcher.Settings;
import dev.cargokit.launcher.Training;
import dev.cargokit.launcher.home.Folder;
import dev.cargokit.launcher.postgres.PostgresServer;
import dev.cargokit.launcher.process.ResidentMemory;
import dev.cargokit.launcher.service.Services;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The command `./cargokit up` on trained services and existing data: how long it takes, and the memory of what it has
/// started.
///
/// @param folder for the data of the systems
record UpBenchmark(Path root, Path folder, Progress progress, boolean quick) {

    private static final String EVERYTHING = "";
    private static final int MEGABYTE = 1_024;

    /// @param seconds of each start
    private record Row(String what, List<Double> seconds, List<ComponentStatus> running) {

        double fastest() {
            return seconds.stream().mapToDouble(figure -> figure).min().orElseThrow();
        }

        double slowest() {
            return seconds.stream().mapToDouble(figure -> figure).max().orElseThrow();
        }

        double pss(Predicate<ComponentStatus> which) {
            long kilobytes = running.stream()
                    .filter(which)
                    .map(ComponentStatus::memory)
                    .mapToLong(ResidentMemory::pss)
                    .sum();
            return (double) kilobytes / MEGABYTE;
        }
    }

    Section report() throws IOException, InterruptedException {
        var rows = List.of(measure("shipping", Services.SHIPPING), measure("everything", EVERYTHING));
        Predicate<ComponentStatus> isDatabase = component -> component.name().equals(PostgresServer.NAME);
        var table = new Table<Row>()
                .text("warm `up`", Row::what)
                .text("services", row -> Integer.toString(row.running.size() - 1))
                .figure("fastest s", Row::fastest)
                .figure("slowest s", Row::slowest)
                .figure("PSS of the services MB", row -> row.pss(isDatabase.negate()))
                .figure("PSS of PostgreSQL MB", row -> row.pss(isDatabase))
                .render(rows);
        return new Section("Start of the command", table, List.of());
    }

    private Row measure(String what, String group) throws IOException, InterruptedException {
        var settings = Settings.of(root).home(folder).portOffset(LocalSystem.freePortOffset());
        new Training(settings, progress).ensure(Services.inGroup(group));
        var system = new LocalSystem(settings, progress);
        var end = new Thread(() -> end(system));
        Runtime.getRuntime().addShutdownHook(end);
        try {
            up(group, settings);
            var seconds = new ArrayList<Double>();
            for (int start = 0; start < (quick ? 1 : 2); start++) {
                system.stop();
                seconds.add(up(group, settings));
            }
            return new Row(what, seconds, system.status());
        } finally {
            Runtime.getRuntime().removeShutdownHook(end);
            end(system);
        }
    }

    /// @return the seconds that it took
    private double up(String group, Settings settings) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var offset = Integer.toString(settings.portOffset());
        var command = List.of(
                root.resolve("cargokit").toString(),
                "up",
                "--detach",
                "--only",
                group,
                "--port-offset",
                offset,
                "--home",
                folder.toString());
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("The command failed: " + String.join(" ", command));
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private void end(LocalSystem system) {
        system.stop();
        system.forget();
        new Folder(folder).delete();
    }
}

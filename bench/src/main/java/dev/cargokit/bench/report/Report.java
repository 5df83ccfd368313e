package dev.cargokit.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The report of a run, kept as Markdown and, with plots, as an HTML page that needs no other file. Both are written
/// anew with each section, so that an interrupted run leaves what it has measured.
public final class Report {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Cargokit: bench</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 84rem; padding: 0 1rem; }
            pre { overflow-x: auto; font-size: 13px; }
            figure { display: inline-block; margin: 0 1rem 1rem 0; }
            svg text { font: 12px system-ui, sans-serif; }
            </style>
            <h1>Cargokit: bench</h1>
            <pre>%s</pre>
            %s</html>
            """;

    private final Path folder;
    private final String environment;
    private final List<Section> sections = new ArrayList<>();
    private final long begin = System.nanoTime();

    /// @param environment of the run
    public Report(Path folder, String environment) {
        this.folder = folder;
        this.environment = environment;
    }

    public void add(Section section) {
        sections.add(section);
        System.out.printf(
                "%s: done, %d s after the begin%n",
                section.title(), Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("bench.md"), markdown());
            Files.writeString(folder.resolve("bench.html"), html());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String markdown() {
        return sections.stream().map(Section::markdown).collect(Collectors.joining("\n", environment + "\n", ""));
    }

    String html() {
        return PAGE.formatted(
                Plot.escape(environment), sections.stream().map(Section::html).collect(Collectors.joining()));
    }
}

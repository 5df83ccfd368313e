package dev.cargokit.launcher.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A process that outlives the launcher and does not share its terminal: Ctrl-C reaches the launcher only,
/// which then ends what it started in the right order.
///
/// @param command   program and arguments
/// @param directory where it runs
/// @param variables environment variables on top of the launcher's own
/// @param log       file that its output is appended to
public record DetachedProcess(List<String> command, Path directory, Map<String, String> variables, Path log) {

    public DetachedProcess {
        command = List.copyOf(command);
        variables = Map.copyOf(variables);
    }

    /// Starts it; the identity is that of the program itself, not of a wrapper.
    public ProcessIdentity start() {
        var builder = new ProcessBuilder(inOwnSession())
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(variables);
        Process process = Attempt.to("run " + command.getFirst(), builder::start);
        return ProcessIdentity.find(process.pid())
                .orElseThrow(() ->
                        new LaunchFailure(command.getFirst() + " ended immediately.\n" + new LogTail(log).lines(20)));
    }

    /// setsid and nohup replace themselves by the program that they start, so the pid stays the same.
    private List<String> inOwnSession() {
        var wrapped = new ArrayList<>(List.of(onPath("setsid") ? "setsid" : "nohup"));
        wrapped.addAll(command);
        return wrapped;
    }

    private static boolean onPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}

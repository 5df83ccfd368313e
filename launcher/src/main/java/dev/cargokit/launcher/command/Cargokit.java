package dev.cargokit.launcher.command;

import dev.cargokit.launcher.process.LaunchFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The entry point of the `cargokit` script, which says by the system property `cargokit.root` where the
/// checkout is.
public final class Cargokit {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Cargokit() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words)));
    }

    static int run(List<String> words) {
        try {
            var arguments = Arguments.parse(words);
            var root = Path.of(System.getProperty("cargokit.root", "."));
            return command(arguments, root).run();
        } catch (UsageException misuse) {
            System.err.println("cargokit: " + misuse.getMessage() + "\n\n" + usage());
            return MISUSED;
        } catch (LaunchFailure failure) {
            System.err.println("cargokit: " + failure.getMessage());
            return FAILED;
        }
    }

    private static Command command(Arguments arguments, Path root) {
        var chosen = Choice.of(arguments, root, System.getenv());
        var console = new Console(System.out);
        return switch (arguments.command()) {
            case UP -> new Up(chosen, arguments, console);
            case DOWN -> new Down(chosen, console);
            case STATUS -> new Status(chosen, console);
            case LOGS -> new Logs(chosen, arguments, console);
            case DEMO -> new Demo(chosen, arguments, console);
            case BENCH -> new Bench(chosen, arguments, console);
            case TRAIN -> new Train(chosen, console);
            case RESET -> new Reset(chosen, console);
        };
    }

    private static String usage() {
        try (InputStream text = Cargokit.class.getResourceAsStream("usage.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read the usage: " + e.getMessage(), e);
        }
    }
}

package dev.cargokit.launcher.postgres;

import dev.cargokit.launcher.process.DetachedProcess;
import dev.cargokit.launcher.process.LaunchFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// As whom PostgreSQL runs. It refuses root, so root steps down, by the first of these that this machine
/// allows.
sealed interface Account {

    /// Where PostgreSQL may keep its files, given where it should.
    Path place(Path wanted);

    /// The command as it has to be started.
    List<String> wrap(List<String> command);

    /// Makes a file or folder belong to the account.
    void own(Path path);

    /// Whoever runs the launcher.
    record Own() implements Account {
        @Override
        public Path place(Path wanted) {
            return wanted;
        }

        @Override
        public List<String> wrap(List<String> command) {
            return command;
        }

        @Override
        public void own(Path path) {}
    }

    /// Root, but "nobody" in its own eyes: in a user namespace without a mapping the user id reads 65534,
    /// while files and signals still go by the real one. Nothing has to change hands.
    record Namespace() implements Account {
        @Override
        public Path place(Path wanted) {
            return wanted;
        }

        @Override
        public List<String> wrap(List<String> command) {
            return prefixed(List.of("unshare", "-U"), command);
        }

        @Override
        public void own(Path path) {}
    }

    /// The user "nobody", where namespaces are not allowed (many containers). It owns the data, and when it
    /// may not enter the wanted place (below /root, say), the data goes to /var/lib/cargokit.
    record Nobody() implements Account {

        private static final Path ELSEWHERE = Path.of("/var/lib/cargokit");
        private static final List<String> STEP_DOWN =
                List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

        @Override
        public Path place(Path wanted) {
            own(wanted);
            if (Commands.succeeds(wrap(List.of("test", "-w", wanted.toString())))) {
                return wanted;
            }
            Path elsewhere = ELSEWHERE.resolve(HexFormat.of().toHexDigits(wanted.hashCode()));
            Commands.run(List.of("mkdir", "-p", elsewhere.toString()));
            own(elsewhere);
            return elsewhere;
        }

        @Override
        public List<String> wrap(List<String> command) {
            return prefixed(STEP_DOWN, command);
        }

        @Override
        public void own(Path path) {
            Commands.run(List.of("chown", "-R", "65534:65534", path.toString()));
        }
    }

    static Account current(Path wanted) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Own();
        }
        if (DetachedProcess.onPath("unshare")
                && Commands.succeeds(new Namespace().wrap(List.of("test", "-w", wanted.toString())))) {
            return new Namespace();
        }
        if (DetachedProcess.onPath("setpriv")) {
            return new Nobody();
        }
        throw new LaunchFailure(
                "PostgreSQL does not run as root, and neither a user namespace (unshare) nor setpriv can be"
                        + " used here: run cargokit as an ordinary user.");
    }

    private static List<String> prefixed(List<String> prefix, List<String> command) {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }
}

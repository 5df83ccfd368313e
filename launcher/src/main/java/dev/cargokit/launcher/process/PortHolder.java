package dev.cargokit.launcher.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who listens on a port, as far as this user may see.
public sealed interface PortHolder {

    Path PROC = Path.of("/proc");
    String LISTENING = "0A";

    /// The holder in words, for an error message.
    String description();

    /// A process that we can name.
    record Known(long pid, String command) implements PortHolder {
        @Override
        public String description() {
            return "process " + pid + " (" + command + ")";
        }
    }

    /// A process of somebody else, which the system does not show us.
    record Hidden() implements PortHolder {
        @Override
        public String description() {
            return "a process that this user may not see (try: sudo ss -ltnp)";
        }
    }

    static PortHolder of(int port) {
        return listenerInode(port)
                .flatMap(PortHolder::ownerOfSocket)
                .<PortHolder>map(pid -> new Known(pid, commandOf(pid)))
                .orElseGet(Hidden::new);
    }

    private static Optional<String> listenerInode(int port) {
        return Stream.of("net/tcp", "net/tcp6")
                .map(PROC::resolve)
                .filter(Files::isReadable)
                .flatMap(PortHolder::linesOf)
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 9 && fields[3].equals(LISTENING))
                .filter(fields -> portOf(fields[1]) == port)
                .map(fields -> fields[9])
                .findFirst();
    }

    private static int portOf(String address) {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1), 16);
    }

    private static Optional<Long> ownerOfSocket(String inode) {
        String socket = "socket:[" + inode + "]";
        try (Stream<Path> entries = Files.list(PROC)) {
            return entries.filter(
                            entry -> Pattern.matches("\\d+", entry.getFileName().toString()))
                    .filter(process -> holds(process.resolve("fd"), socket))
                    .map(process -> Long.valueOf(process.getFileName().toString()))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean holds(Path descriptors, String socket) {
        try (DirectoryStream<Path> links = Files.newDirectoryStream(descriptors)) {
            for (Path link : links) {
                if (Files.readSymbolicLink(link).toString().equals(socket)) {
                    return true;
                }
            }
        } catch (IOException goneOrNotOurs) {
            return false;
        }
        return false;
    }

    private static String commandOf(long pid) {
        try {
            String line = Files.readString(PROC.resolve(pid + "/cmdline"))
                    .replace('\0', ' ')
                    .strip();
            return line.length() > 120 ? line.substring(0, 120) + "…" : line;
        } catch (IOException gone) {
            return "unknown command";
        }
    }

    private static Stream<String> linesOf(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}

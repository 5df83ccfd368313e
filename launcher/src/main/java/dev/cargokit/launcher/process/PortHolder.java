package dev.cargokit.launcher.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds which process listens on a port, by Linux' `/proc`.
final class PortHolder {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";
    private static final int MAXIMUM_LENGTH = 120;

    private PortHolder() {}

    /// In words, for an error message; other users' processes, and those of other systems, stay unknown.
    static String describe(int port) {
        return listenerInode(port)
                .flatMap(PortHolder::ownerOfSocket)
                .map(process -> "process " + process.pid() + " (" + commandLine(process) + ")")
                .orElse("a process that this user may not see (try: sudo ss -ltnp)");
    }

    private static Optional<String> listenerInode(int port) {
        return Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(PROC.resolve(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 9 && fields[3].equals(LISTENING))
                .filter(fields -> fields[1].endsWith(":%04X".formatted(port)))
                .map(fields -> fields[9])
                .findFirst();
    }

    private static Optional<ProcessHandle> ownerOfSocket(String inode) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(PROC.resolve(process.pid() + "/fd"), "socket:[" + inode + "]"))
                .findFirst();
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

    private static String commandLine(ProcessHandle process) {
        String line = process.info().commandLine().orElse("unknown command");
        return line.length() > MAXIMUM_LENGTH ? line.substring(0, MAXIMUM_LENGTH) + "…" : line;
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.readAllLines(table).stream();
        } catch (IOException notLinux) {
            return Stream.empty();
        }
    }
}

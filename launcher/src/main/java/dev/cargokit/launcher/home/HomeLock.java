package dev.cargokit.launcher.home;

import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.Patience;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Consumer;

/// Lets one command at a time start or stop components of a home. The operating system drops it when its
/// holder ends, however that ends.
public record HomeLock(Path file) {

    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(15), Duration.ofMillis(200));

    /// Does something while holding the lock.
    ///
    /// @param onWait told once, with who holds it, when the lock is not free at once
    public void during(Runnable work, Consumer<String> onWait) {
        try (FileChannel channel = open()) {
            take(channel, onWait);
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(
                    "process " + ProcessHandle.current().pid()));
            work.run();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot lock " + file + ": " + e.getMessage(), e);
        }
    }

    private void take(FileChannel channel, Consumer<String> onWait) throws IOException {
        if (tryLock(channel)) {
            return;
        }
        onWait.accept(Files.readString(file).strip());
        if (!PATIENCE.until(() -> tryLock(channel))) {
            throw new LaunchFailure("Another cargokit command still works on " + file.getParent() + ".");
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static boolean tryLock(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        } catch (IOException e) {
            throw new LaunchFailure("Cannot lock: " + e.getMessage(), e);
        }
    }
}

package dev.cargokit.launcher.home;

import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.Polling;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Consumer;

/// Lets one command at a time start or stop components of a home. The operating system releases it when its
/// holder ends, however that ends.
public record HomeLock(Path file) {

    private static final Polling POLLING = new Polling(Duration.ofMinutes(15), Duration.ofMillis(200));

    /// Runs the work while holding the lock.
    ///
    /// @param onWait called once, with the holder, when another command holds the lock
    public void during(Runnable work, Consumer<String> onWait) {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            acquire(channel, onWait);
            channel.truncate(0);
            channel.write(StandardCharsets.UTF_8.encode(
                    "process " + ProcessHandle.current().pid()));
            work.run();
        } catch (IOException e) {
            throw new LaunchFailure("Cannot lock " + file + ": " + e.getMessage(), e);
        }
    }

    private void acquire(FileChannel channel, Consumer<String> onWait) throws IOException {
        if (tryLock(channel)) {
            return;
        }
        onWait.accept(Files.readString(file).strip());
        if (!POLLING.until(() -> tryLock(channel))) {
            throw new LaunchFailure("Another cargokit command still works on " + file.getParent() + ".");
        }
    }

    private static boolean tryLock(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        } catch (IOException e) {
            throw new LaunchFailure("Cannot lock: " + e.getMessage(), e);
        }
    }
}

package dev.cargokit.system.readme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// One session of bash that ends at the first command that fails. Variables and functions live as long as it does.
final class Bash implements AutoCloseable {

    private static final char END_OF_OUTPUT = '\036';
    private static final String ENDED = "\0";

    /// Commands come parted by zero bytes and cannot read each other from the input.
    private static final String LOOP =
            "set -e; while IFS= read -r -d '' command; do eval \"$command\" </dev/null; printf '\\036'; done";

    private static final int MOST_SECONDS = 120;

    private final Process process;
    private final BlockingQueue<String> outputs = new LinkedBlockingQueue<>();

    Bash(Map<String, String> variables) {
        var builder = new ProcessBuilder("bash", "--noprofile", "--norc", "-c", LOOP).redirectErrorStream(true);
        builder.environment().putAll(variables);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::gather);
    }

    /// Whether the shell would run the text, rather than wait for more of it.
    static boolean isWhole(String text) {
        if (text.endsWith("\\")) {
            return false;
        }
        try {
            var check = new ProcessBuilder("bash", "-n", "-c", text)
                    .redirectErrorStream(true)
                    .start();
            check.getInputStream().readAllBytes();
            return check.waitFor() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What the command prints, on either stream.
    ///
    /// @throws AssertionError when it fails or takes too long; the session is of no use then
    String run(String command) {
        try {
            OutputStream input = process.getOutputStream();
            input.write((command + "\0").getBytes(StandardCharsets.UTF_8));
            input.flush();
            String output = outputs.poll(MOST_SECONDS, TimeUnit.SECONDS);
            if (output == null) {
                throw new AssertionError("not done within " + MOST_SECONDS + " s: " + command);
            }
            if (output.endsWith(ENDED)) {
                throw new AssertionError("failed: " + command + "\n" + output.substring(0, output.length() - 1));
            }
            return output;
        } catch (IOException e) {
            throw new AssertionError("the shell has ended: " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void gather() {
        var bytes = new ByteArrayOutputStream();
        try (InputStream output = process.getInputStream()) {
            for (int next = output.read(); next >= 0; next = output.read()) {
                if (next == END_OF_OUTPUT) {
                    outputs.add(bytes.toString(StandardCharsets.UTF_8));
                    bytes.reset();
                } else {
                    bytes.write(next);
                }
            }
        } catch (IOException closed) {
            // The session is over.
        }
        outputs.add(bytes.toString(StandardCharsets.UTF_8) + ENDED);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}

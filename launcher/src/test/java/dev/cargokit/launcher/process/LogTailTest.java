package dev.cargokit.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void shows_the_last_lines_of_a_long_log() throws Exception {
        Path log = Files.writeString(folder.resolve("a.log"), lines(1, 100_000));

        String tail = new LogTail(log).lines(3);

        assertEquals("line 99998\nline 99999\nline 100000", tail);
    }

    @Test
    void shows_all_of_a_short_log() throws Exception {
        Path log = Files.writeString(folder.resolve("a.log"), lines(1, 2));

        String tail = new LogTail(log).lines(50);

        assertEquals("line 1\nline 2", tail);
    }

    @Test
    void shows_nothing_where_there_is_no_log() {
        assertEquals("", new LogTail(folder.resolve("missing.log")).lines(50));
    }

    private static String lines(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(i -> "line " + i).collect(Collectors.joining("\n"));
    }
}

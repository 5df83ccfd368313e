package dev.cargokit.launcher.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFollowerTest {

    @TempDir
    Path folder;

    private Path log;
    private LogFollower follower;

    @BeforeEach
    void a_log_with_something_in_it() throws Exception {
        log = Files.writeString(folder.resolve("a.log"), "old\n");
        follower = new LogFollower(log);
    }

    @Test
    void gives_only_what_is_added() throws Exception {
        append("one\ntwo\n");

        assertEquals(List.of("one", "two"), follower.newLines());
        assertEquals(List.of(), follower.newLines());
    }

    @Test
    void waits_for_the_end_of_a_line() throws Exception {
        append("hal");
        var tooEarly = follower.newLines();
        append("f\n");

        assertEquals(List.of(), tooEarly);
        assertEquals(List.of("half"), follower.newLines());
    }

    @Test
    void begins_anew_when_the_log_was_replaced() throws Exception {
        Files.writeString(log, "new\n".substring(1));

        assertEquals(List.of("ew"), follower.newLines());
    }

    private void append(String text) throws Exception {
        Files.writeString(log, text, StandardOpenOption.APPEND);
    }
}

package dev.cargokit.launcher.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.LocalSystem;
import dev.cargokit.launcher.StubCheckout;
import dev.cargokit.launcher.home.Home;
import dev.cargokit.launcher.home.Run;
import dev.cargokit.launcher.process.LaunchFailure;
import dev.cargokit.launcher.process.Port;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tests share one server, which some of them stop or kill.
class PostgresServerIT {

    @TempDir
    static Path shared;

    private static Home home;
    private static PostgresServer server;
    private static int port;

    @TempDir
    Path folder;

    @BeforeAll
    static void a_server_in_a_folder_with_a_blank_in_its_name() {
        home = new Home(shared.resolve("my system"));
        server = new PostgresServer(home, StubCheckout.POSTGRES, Clock.systemUTC());
        port = LocalSystem.freePortOffset() + 8432;
    }

    @BeforeEach
    void started() {
        if (!server.isRunning()) {
            server.start(port);
            server.ensureDatabases(port, List.of("booking"));
        }
        query("drop table if exists t");
    }

    @AfterAll
    static void stopped() {
        server.stop();
    }

    @Test
    void keeps_what_was_committed_when_every_process_is_killed() throws Exception {
        query("create table t as select 42 as answer");

        killAll(home.runFile(PostgresServer.NAME).read().orElseThrow());
        server.start(port);

        assertEquals("42", query("select answer from t"));
    }

    @Test
    void starts_again_right_after_only_its_first_process_was_killed() throws Exception {
        query("create table t as select 42 as answer");

        home.runFile(PostgresServer.NAME).read().orElseThrow().process().end(true);
        awaitPortFree();
        server.start(port);

        assertEquals("42", query("select answer from t"));
    }

    @Test
    void ignores_a_stale_pid_file() throws Exception {
        server.stop();
        Path pidFile = home.postgres().resolve("data/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n/elsewhere\n0\n1\n");

        server.start(port);

        assertEquals("1", query("select 1"));
    }

    @Test
    void writes_commits_to_disk() throws Exception {
        assertEquals("on", query("show fsync"));
        assertEquals("on", query("show synchronous_commit"));
        assertEquals("on", query("show full_page_writes"));
    }

    @Test
    void requires_the_password() {
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url(), "cargokit", "guessed"));
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url(), "postgres", ""));
    }

    @Test
    void stops_cleanly() throws Exception {
        Run run = home.runFile(PostgresServer.NAME).read().orElseThrow();
        String before = Files.readString(home.log(PostgresServer.NAME));

        server.stop();

        assertFalse(run.process().isAlive());
        String log = Files.readString(home.log(PostgresServer.NAME)).substring(before.length());
        assertTrue(log.contains("database system is shut down"), log);
        assertTrue(home.runFile(PostgresServer.NAME).recorded().isEmpty());
    }

    @Test
    void recovers_from_an_interrupted_first_start() throws Exception {
        var interrupted = new Home(folder.resolve("interrupted"));
        Path data = Files.createDirectories(interrupted.postgres().resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "17");
        Files.writeString(data.resolve("postgresql.conf"), "");
        var other = new PostgresServer(interrupted, StubCheckout.POSTGRES, Clock.systemUTC());

        try {
            other.start(port + 2);

            other.ensureDatabases(port + 2, List.of("booking"));
        } finally {
            other.stop();
        }
    }

    @Test
    void replaces_a_server_whose_launcher_was_killed_before_it_recorded_it() throws Exception {
        Run first = home.runFile(PostgresServer.NAME).read().orElseThrow();
        home.runFile(PostgresServer.NAME).delete();

        Run second = server.start(port);

        assertFalse(first.process().isAlive());
        assertTrue(second.process().isAlive());
    }

    @Test
    void leaves_the_server_of_the_original_running_when_it_starts_in_a_copy() throws Exception {
        Path copy = folder.resolve("copy");
        new ProcessBuilder("cp", "-r", home.folder().toString(), copy.toString())
                .start()
                .waitFor();
        var ofCopy = new PostgresServer(new Home(copy), StubCheckout.POSTGRES, Clock.systemUTC());

        assertFalse(ofCopy.isRunning());
        try {
            ofCopy.start(port + 1);
        } finally {
            ofCopy.stop();
        }

        assertTrue(server.isRunning());
    }

    @Test
    void creates_databases_that_are_added_later() {
        server.ensureDatabases(port, List.of("booking", "later"));
        server.ensureDatabases(port, List.of("later"));

        assertEquals("later", query(url().replace("/booking", "/later"), "select current_database()"));
    }

    @Test
    void names_the_holder_of_its_port() {
        var other = new PostgresServer(new Home(folder.resolve("other")), StubCheckout.POSTGRES, Clock.systemUTC());
        var failure = assertThrows(LaunchFailure.class, () -> other.start(port));

        assertTrue(failure.getMessage().contains("/bin/postgres"), failure.getMessage());
    }

    @Test
    void has_a_password_of_its_own_in_every_home() {
        assertNotEquals(
                home.secret("database-password").value(),
                new Home(folder.resolve("other")).secret("database-password").value());
    }

    private String query(String sql) {
        return query(url(), sql);
    }

    private String query(String url, String sql) {
        String password = home.secret("database-password").value();
        try (Connection connection = DriverManager.getConnection(url, "cargokit", password);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/booking";
    }

    private void killAll(Run run) {
        var children = ProcessHandle.of(run.process().pid())
                .orElseThrow()
                .descendants()
                .toList();
        run.process().end(true);
        children.forEach(ProcessHandle::destroyForcibly);
        awaitPortFree();
    }

    private void awaitPortFree() {
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> new Port(port).isFree());
    }
}

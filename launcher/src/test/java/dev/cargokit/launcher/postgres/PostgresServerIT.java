package dev.cargokit.launcher.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.LocalSystem;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    private Home home;
    private PostgresServer server;
    private int port;

    @BeforeEach
    void a_server_in_a_folder_with_a_blank_in_its_name() {
        home = new Home(folder.resolve("my system"));
        home.made();
        server = new PostgresServer(home, new Binaries(shared), Clock.systemUTC());
        port = LocalSystem.freePortOffset() + 8432;
    }

    @AfterEach
    void stopped() {
        server.stop();
    }

    @Test
    void keeps_what_was_committed_when_every_process_is_killed() throws Exception {
        startWithDatabase();
        query("create table t as select 42 as answer");

        killAll(home.runFile(PostgresServer.NAME).read().orElseThrow());
        server.start(port);

        assertEquals("42", query("select answer from t"));
    }

    @Test
    void starts_again_right_after_only_its_first_process_was_killed() throws Exception {
        startWithDatabase();
        query("create table t as select 42 as answer");

        home.runFile(PostgresServer.NAME).read().orElseThrow().process().end(true);
        awaitPortFree();
        server.start(port);

        assertEquals("42", query("select answer from t"));
    }

    @Test
    void does_not_believe_a_stale_pid_file_of_its_own() throws Exception {
        startWithDatabase();
        server.stop();
        Path pidFile = home.postgres().resolve("data/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n/elsewhere\n0\n1\n");

        server.start(port);

        assertEquals("1", query("select 1"));
    }

    @Test
    void writes_everything_to_disk_before_it_says_committed() throws Exception {
        startWithDatabase();

        assertEquals("on", query("show fsync"));
        assertEquals("on", query("show synchronous_commit"));
        assertEquals("on", query("show full_page_writes"));
    }

    @Test
    void lets_nobody_in_without_the_password() {
        startWithDatabase();

        assertThrows(SQLException.class, () -> DriverManager.getConnection(url(), "cargokit", "guessed"));
        assertThrows(SQLException.class, () -> DriverManager.getConnection(url(), "postgres", ""));
    }

    @Test
    void stops_cleanly() throws Exception {
        startWithDatabase();
        Run run = home.runFile(PostgresServer.NAME).read().orElseThrow();

        server.stop();

        assertFalse(run.process().isAlive());
        assertTrue(Files.readString(home.log(PostgresServer.NAME)).contains("database system is shut down"));
        assertTrue(home.runFile(PostgresServer.NAME).noted().isEmpty());
    }

    @Test
    void recovers_from_an_interrupted_first_start() throws Exception {
        Files.createDirectories(home.postgres().resolve("initialising-123/base"));
        Files.createDirectories(shared.resolve("unpacking-123/bin"));

        startWithDatabase();

        assertEquals("1", query("select 1"));
        assertFalse(Files.exists(home.postgres().resolve("initialising-123")));
    }

    @Test
    void makes_databases_that_are_asked_for_later() {
        startWithDatabase();

        server.ensureDatabases(port, List.of("booking", "later"));
        server.ensureDatabases(port, List.of("later"));

        assertEquals("later", query(url().replace("/booking", "/later"), "select current_database()"));
    }

    @Test
    void says_who_holds_its_port() {
        startWithDatabase();

        var other = new PostgresServer(new Home(folder.resolve("other")), new Binaries(shared), Clock.systemUTC());
        var failure = assertThrows(LaunchFailure.class, () -> other.start(port));

        assertTrue(failure.getMessage().contains("/bin/postgres"), failure.getMessage());
    }

    @Test
    void has_a_password_of_its_own_in_every_home() {
        assertNotEquals(
                home.secret("database-password").value(),
                new Home(folder.resolve("other")).secret("database-password").value());
    }

    private void startWithDatabase() {
        server.start(port);
        server.ensureDatabases(port, List.of("booking"));
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

package dev.cargokit.system;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.launcher.process.ProcessIdentity;
import dev.cargokit.system.client.Client;
import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Response;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.crash.Account;
import dev.cargokit.system.crash.Reporters;
import dev.cargokit.system.running.TestSystem;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// SIGTERM is no crash: what a service has begun it finishes, and then it is gone.
class GracefulStopIT {

    /// More lines than handling stores at a time.
    private static final int HALF = 600;
    private static final String WAITING = "Waiting for HTTP requests to complete";
    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final Instant LONG_AGO =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(20, ChronoUnit.DAYS);

    @RegisterExtension
    static final TestSystem SYSTEM = TestSystem.sharedForCrashes();

    /// Not the common pool: on two cores it has one thread, which the upload may keep.
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private String cargo;

    @BeforeEach
    void everything_runs_and_handling_knows_a_cargo() {
        SYSTEM.startAll();
        try (var shipping = new Shipping(SYSTEM.url("gateway"))) {
            var traveller = new Traveller(shipping);
            traveller.reported("Receive", Traveller.ORIGIN, "");
            cargo = traveller.trackingId();
        }
    }

    @AfterEach
    void nothing_goes_on() {
        threads.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"handling", "gateway"})
    void finishes_the_upload_that_is_under_way(String stopped) throws Exception {
        var upload = new PipedOutputStream();
        try (var client = new Client(SYSTEM.url(stopped))) {
            var body = new PipedInputStream(upload, 64 * 1024);
            var response = CompletableFuture.supplyAsync(
                    () -> client.upload("/handling/v1/incidents/batch", "application/x-ndjson", body), threads);
            write(upload, 0);
            await("the first lines on disk").atMost(TIMEOUT).until(() -> stored() > 0);

            var log = SYSTEM.log(stopped);
            long before = log.times(WAITING);
            var stop = CompletableFuture.runAsync(() -> SYSTEM.stop(stopped), threads);
            await(stopped + " to wait for the upload").atMost(TIMEOUT).until(() -> log.times(WAITING) > before);
            write(upload, HALF);
            upload.close();

            assertEquals(2 * HALF, accepted(response), "of the upload that was under way");
            stop.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
            assertTrue(SYSTEM.isDown(stopped));
            assertEquals(2 * HALF, stored());
        }
    }

    @Test
    void keeps_every_report_it_has_acknowledged_when_all_stop_under_load() throws Exception {
        var reports = IntStream.range(0, 4_000).mapToObj(this::report).toList();
        var pids = Stream.concat(TestSystem.SERVICES.stream(), Stream.of(TestSystem.DATABASE))
                .map(SYSTEM::pid)
                .toList();
        var account = new Account();
        try (var shipping = new Shipping(SYSTEM.url("gateway"));
                var reporters = new Reporters(8, reports.size(), shipping, account)) {
            reporters.give(reports);
            account.awaitResponses(200, Duration.ofMinutes(1));
            SYSTEM.stopAll();
        }

        assertEquals(List.of(), account.wrongResponses());
        pids.forEach(pid -> assertFalse(ProcessIdentity.find(pid).isPresent(), "process " + pid + " is still there"));
        SYSTEM.startAll();
        assertTracked(account);
    }

    private void assertTracked(Account account) {
        try (var shipping = new Shipping(SYSTEM.url("gateway"))) {
            var lost = new HashSet<>(account.acknowledged());
            shipping.history(cargo).forEach(event -> lost.remove(Incident.of(cargo, event, "completion_time")));
            assertEquals(0, lost.size(), "acknowledged and lost: " + lost);
            await("an empty outbox")
                    .atMost(TIMEOUT)
                    .until(() -> SYSTEM.database("handling").number("select count(*) from outbox") == 0);
            assertEquals(
                    shipping.history(cargo).size(),
                    shipping.trackedInFull(cargo).path("events").size());
        }
    }

    private Incident report(int number) {
        return new Incident(cargo, "Customs", "CNHKG", "", LONG_AGO.plusSeconds(number));
    }

    private void write(PipedOutputStream upload, int from) throws IOException {
        for (int number = from; number < from + HALF; number++) {
            upload.write((report(number).toJson() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        upload.flush();
    }

    private static int accepted(CompletableFuture<Response> response) throws Exception {
        return response.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS)
                .mustBe(200)
                .json()
                .path("accepted")
                .asInt();
    }

    private long stored() {
        return SYSTEM.database("handling")
                .number("select count(*) from handling_event where event_type = 'CUSTOMS' and tracking_id = '" + cargo
                        + "'");
    }
}

package dev.cargokit.system;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.crash.Account;
import dev.cargokit.system.crash.Audit;
import dev.cargokit.system.crash.Fleet;
import dev.cargokit.system.crash.Reporters;
import dev.cargokit.system.crash.Reports;
import dev.cargokit.system.running.TestSystem;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// 3,000 reports over 500 cargos from 16 clients, out of order and some of them twice, while every process is killed
/// in turn: what was acknowledged is there once, and each delivery is the one that its history makes.
class CrashIT {

    private static final int CARGOS = 500;
    private static final int REPORTS_PER_CARGO = 6;
    private static final int TWICE = 300;
    private static final int CLIENTS = 16;

    /// What dies together, in turn; booking and handling together leave a backlog behind in between.
    private static final List<List<String>> CRASHES = List.of(
            List.of("booking"),
            List.of("routing"),
            List.of("handling"),
            List.of("gateway"),
            List.of("database"),
            List.of("booking", "handling"));

    @RegisterExtension
    static final TestSystem SYSTEM = TestSystem.sharedForCrashes();

    private final Seed seed = Seed.current();
    private final RandomGenerator random = seed.random("crash");

    @Test
    void loses_and_doubles_nothing_while_everything_crashes() throws Exception {
        try (var shipping = new Shipping(SYSTEM.url("gateway"))) {
            var promises = new Fleet(shipping, random).book(CARGOS);
            var account = new Account();

            reportWhileEverythingCrashes(Reports.draw(promises, REPORTS_PER_CARGO, TWICE, random), shipping, account);
            awaitQuiescence();

            assertEquals(List.of(), account.wrongResponses(), seed.toString());
            assertEquals(CARGOS * REPORTS_PER_CARGO, account.acknowledged().size(), seed.toString());
            assertTrue(account.failures() > 0, "no client noticed a crash");
            var findings = new Audit(shipping, promises, Reports.byCargo(account.acknowledged())).findings();
            assertEquals(List.of(), findings.stream().limit(10).toList(), findings.size() + " findings " + seed);
        }
    }

    private void reportWhileEverythingCrashes(List<Incident> reports, Shipping shipping, Account account)
            throws InterruptedException {
        int share = Math.ceilDiv(reports.size(), CRASHES.size());
        try (var reporters = new Reporters(CLIENTS, reports.size(), shipping, account)) {
            for (int crash = 0; crash < CRASHES.size(); crash++) {
                int from = crash * share;
                reporters.give(reports.subList(from, Math.min(from + share, reports.size())));
                account.awaitResponses(from + share / 4, Duration.ofMinutes(3));
                CRASHES.get(crash).forEach(SYSTEM::kill);
                SYSTEM.startAll();
            }
            account.awaitResponses(reports.size(), Duration.ofMinutes(4));
        }
    }

    /// Everything that has been acknowledged has reached booking when the outbox is empty.
    private void awaitQuiescence() {
        await("an empty outbox " + seed)
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> SYSTEM.database("handling").number("select count(*) from outbox") == 0);
    }
}

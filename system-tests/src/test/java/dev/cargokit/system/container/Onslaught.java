package dev.cargokit.system.container;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cargokit.system.Seed;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.container.FaultTable.Row;
import dev.cargokit.system.crash.Account;
import dev.cargokit.system.crash.Audit;
import dev.cargokit.system.crash.Fleet;
import dev.cargokit.system.crash.Reporters;
import dev.cargokit.system.crash.Reports;
import dev.cargokit.system.journey.DomainEvents;
import dev.cargokit.system.journey.Promise;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Clients report without a pause while something breaks and mends; then every cargo is compared with what they were
/// told.
final class Onslaught {

    private static final int CARGOS = 20;
    private static final int REPORTS_PER_CARGO = 10;
    private static final int CLIENTS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ContainerSystem system;
    private final Seed seed = Seed.present();

    Onslaught(ContainerSystem system) {
        this.system = system;
    }

    /// Nothing that was acknowledged is lost or doubled by it, and the system recovers by itself.
    ///
    /// @param breaking what happens while reports come in
    /// @param mending  what ends it; nothing when it mends itself
    void during(String fault, Runnable breaking, Runnable mending) throws InterruptedException {
        RandomGenerator random = seed.random(fault);
        try (var shipping = system.shipping()) {
            var promises = new Fleet(shipping, random).book(CARGOS);
            var reports = Reports.draw(promises, REPORTS_PER_CARGO, CARGOS, random);
            var account = new Account();
            Duration recovery;
            try (var reporters = new Reporters(CLIENTS, reports.size(), shipping, account)) {
                int half = reports.size() / 2;
                reporters.give(reports.subList(0, half));
                account.awaitAnswers(half / 4, PATIENCE);
                breaking.run();
                reporters.give(reports.subList(half, reports.size()));
                mending.run();
                recovery = recovery(shipping, promises.keySet().iterator().next());
                account.awaitAnswers(reports.size(), PATIENCE);
            }
            awaitEmptyOutbox();
            judge(fault, shipping, promises, account, reports.size(), recovery);
        }
    }

    private void judge(
            String fault,
            Shipping shipping,
            Map<String, Promise> promises,
            Account account,
            int reports,
            Duration recovery)
            throws InterruptedException {
        var acknowledged = account.acknowledged();
        var takenIn = promises.keySet().stream()
                .flatMap(id -> DomainEvents.handled(id, shipping.domainEvents(id)).stream())
                .toList();
        int lost = (int) acknowledged.stream()
                .filter(incident -> !takenIn.contains(incident))
                .count();
        int duplicated = takenIn.size() - (int) takenIn.stream().distinct().count();
        system.table()
                .add(new Row(fault, reports + account.failures(), account.failures(), recovery, lost, duplicated));
        var findings = new Audit(shipping, promises, Reports.byCargo(acknowledged)).findings();
        assertEquals(List.of(), account.wrongAnswers(), fault + " " + seed);
        assertEquals(List.of(), findings.stream().limit(10).toList(), fault + " " + seed);
    }

    /// Until a cargo is tracked in full and routes are offered again.
    private static Duration recovery(Shipping shipping, String id) {
        long begin = System.nanoTime();
        await("recovery")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> ContainerSystem.answersInFull(shipping, id));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /// Then everything that was acknowledged has reached booking.
    private void awaitEmptyOutbox() {
        await("an empty outbox")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> system.compose()
                        .inside("database", "psql -U postgres -d handling -Atc 'select count(*) from outbox'")
                        .equals("0"));
    }
}

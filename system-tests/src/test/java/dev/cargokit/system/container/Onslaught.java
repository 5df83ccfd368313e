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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/// Clients report without a pause while something breaks and mends; then every cargo is compared with what they were
/// told. What is reported once it is broken is of cargos that handling has not heard of, so that it has to ask booking.
final class Onslaught {

    /// For a fault that nobody needs to notice.
    static final BooleanSupplier UNNOTICED = () -> true;

    private static final int KNOWN_CARGOS = 8;
    private static final int CARGOS = 24;
    private static final int REPORTS_PER_CARGO = 60;
    private static final int REPORTS_BEFORE = 80;
    private static final int TWICE = 20;
    private static final int CLIENTS = 6;
    private static final Duration TIMEOUT = Duration.ofMinutes(3);

    private final ContainerSystem system;
    private final Seed seed = Seed.current();
    private final Account account = new Account();

    Onslaught(ContainerSystem system) {
        this.system = system;
    }

    /// Nothing that was acknowledged is lost or doubled by it, and the system recovers by itself. It lasts at least
    /// until it was felt.
    ///
    /// @param breaking what happens while reports come in
    /// @param felt     whether somebody has noticed; asked again and again, while reports go on
    /// @param mending  what ends it; nothing when it mends itself
    void during(String fault, Runnable breaking, BooleanSupplier felt, Runnable mending) throws InterruptedException {
        RandomGenerator random = seed.random(fault);
        try (var shipping = system.shipping()) {
            var promises = new Fleet(shipping, random).book(CARGOS);
            var known = Reports.draw(some(promises, 0, KNOWN_CARGOS), REPORTS_PER_CARGO, TWICE, random);
            var unknown = Reports.draw(some(promises, KNOWN_CARGOS, CARGOS), REPORTS_PER_CARGO, TWICE, random);
            var before = known.subList(0, REPORTS_BEFORE);
            Duration recovery;
            int given;
            try (var reporters = new Reporters(CLIENTS, before.size(), shipping, account)) {
                reporters.give(before);
                account.awaitResponses(before.size(), TIMEOUT);
                account.forgetLongest();
                var supply = new Supply(reporters, known.subList(REPORTS_BEFORE, known.size()));
                breaking.run();
                supply.goOnWith(unknown);
                awaitFeeling(fault, felt);
                mending.run();
                recovery = recovery(shipping, promises.keySet().iterator().next());
                given = before.size() + supply.end();
                account.awaitResponses(given, TIMEOUT);
            }
            awaitEmptyOutbox();
            judge(fault, shipping, promises, given, recovery);
        }
    }

    private void awaitFeeling(String fault, BooleanSupplier felt) {
        await(fault + " to be felt, " + seed)
                .atMost(TIMEOUT)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(felt::getAsBoolean);
    }

    /// Whether a report failed.
    BooleanSupplier reportsFail() {
        return () -> account.failures() > 0;
    }

    private static Map<String, Promise> some(Map<String, Promise> promises, int from, int to) {
        var some = new LinkedHashMap<String, Promise>();
        promises.keySet().stream().skip(from).limit(to - from).forEach(id -> some.put(id, promises.get(id)));
        return some;
    }

    private void judge(String fault, Shipping shipping, Map<String, Promise> promises, int reports, Duration recovery)
            throws InterruptedException {
        var acknowledged = account.acknowledged();
        var received = promises.keySet().stream()
                .flatMap(id -> DomainEvents.handled(id, shipping.domainEvents(id)).stream())
                .toList();
        int lost = (int) acknowledged.stream()
                .filter(incident -> !received.contains(incident))
                .count();
        int duplicated = received.size() - (int) received.stream().distinct().count();
        int failed = account.failures();
        system.table().add(new Row(fault, reports + failed, failed, account.longest(), recovery, lost, duplicated));
        var findings = new Audit(shipping, promises, Reports.byCargo(acknowledged)).findings();
        assertEquals(List.of(), account.wrongResponses(), fault + " " + seed);
        assertEquals(List.of(), findings.stream().limit(10).toList(), fault + " " + seed);
    }

    /// Until a cargo is tracked in full and routes are offered again.
    private static Duration recovery(Shipping shipping, String id) {
        long begin = System.nanoTime();
        await("recovery")
                .atMost(TIMEOUT)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> ContainerSystem.isTrackedInFull(shipping, id));
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /// Then everything that was acknowledged has reached booking.
    private void awaitEmptyOutbox() {
        await("an empty outbox")
                .atMost(TIMEOUT)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> system.compose()
                        .inside("database", "psql -U postgres -d handling -Atc 'select count(*) from outbox'")
                        .equals("0"));
    }
}

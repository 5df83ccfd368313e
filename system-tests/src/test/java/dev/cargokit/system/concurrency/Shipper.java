package dev.cargokit.system.concurrency;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Incident;
import dev.cargokit.system.client.Leg;
import dev.cargokit.system.client.NoResponse;
import dev.cargokit.system.client.Response;
import dev.cargokit.system.client.Shipping;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Queue;
import java.util.random.RandomGenerator;

/// One client that books, lists, routes, assigns, reports and tracks at random until its time is over.
final class Shipper implements Runnable {

    private static final List<String> PORTS = List.of("CNHKG", "SESTO", "USNYC", "AUMEL", "NLRTM", "JNTKO");
    private static final List<String> STATUSES = List.of("not_routed", "routed", "misrouted", "misdirected", "claimed");

    private final Shipping shipping;
    private final Cargos cargos;
    private final RandomGenerator random;
    private final Instant end;
    private final Queue<String> failures;
    private final Tally tally;

    Shipper(
            Shipping shipping,
            Cargos cargos,
            RandomGenerator random,
            Instant end,
            Queue<String> failures,
            Tally tally) {
        this.shipping = shipping;
        this.cargos = cargos;
        this.random = random;
        this.end = end;
        this.failures = failures;
        this.tally = tally;
    }

    @Override
    public void run() {
        while (Instant.now().isBefore(end)) {
            try {
                act();
            } catch (NoResponse | AssertionError failure) {
                failures.add(failure.getMessage());
            }
        }
    }

    private void act() {
        switch (random.nextInt(10)) {
            case 0, 1 -> book();
            case 2 -> list("");
            case 3 -> list("&status=" + STATUSES.get(random.nextInt(STATUSES.size())));
            case 4 -> check("route", shipping.requestRoutes(any()));
            case 5 -> assign();
            case 6, 7, 8 -> report();
            default -> check("track", shipping.track(any()));
        }
    }

    private void book() {
        int origin = random.nextInt(PORTS.size());
        int further = 1 + random.nextInt(PORTS.size() - 1);
        var deadline = Instant.now().plus(150, ChronoUnit.DAYS);
        var response = shipping.tryToBook(PORTS.get(origin), PORTS.get((origin + further) % PORTS.size()), deadline);
        if (check("book", response).status() == 201) {
            cargos.add(response.json().path("tracking_id").asText());
        }
    }

    private void list(String filter) {
        var page = check("list", shipping.client().get("/booking/v1/cargos?limit=20" + filter));
        String next = page.json().path("next").asText("");
        if (!next.isEmpty()) {
            check("list", shipping.client().get("/booking/v1/cargos?limit=20" + filter + "&after=" + next));
        }
    }

    private void assign() {
        String id = any();
        var routes = Shipping.elements(
                check("route", shipping.requestRoutes(id)).json().path("routes"));
        if (!routes.isEmpty()) {
            check("assign", shipping.assign(id, routes.get(random.nextInt(routes.size()))));
        }
    }

    /// As its route has it where it has one, mostly; sometimes at sea without a route, sometimes a claim.
    private void report() {
        String id = any();
        JsonNode cargo = check("read", shipping.client().get("/booking/v1/cargos/" + id))
                .json()
                .path("cargo");
        var legs = Leg.of(cargo);
        var now = Instant.now();
        if (legs.isEmpty() || random.nextInt(3) == 0) {
            String type = random.nextInt(12) == 0 ? "Claim" : random.nextBoolean() ? "Receive" : "Customs";
            String place = PORTS.get(random.nextInt(PORTS.size()));
            check("report", shipping.report(new Incident(id, type, place, "", now)));
        } else {
            Leg leg = legs.get(random.nextInt(legs.size()));
            boolean loads = random.nextBoolean();
            String place = loads ? leg.from() : leg.to();
            check("report", shipping.report(new Incident(id, loads ? "Load" : "Unload", place, leg.voyage(), now)));
        }
    }

    private Response check(String kind, Response response) {
        tally.count(kind, response.status());
        if (response.status() >= 500) {
            failures.add(response.toString());
        }
        return response;
    }

    private String any() {
        return cargos.any(random);
    }
}

package dev.cargokit.system.crash;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cargokit.system.client.Leg;
import dev.cargokit.system.client.Shipping;
import dev.cargokit.system.journey.Promise;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Books cargos over a handful of real routes; one in five stays unrouted.
public final class Fleet {

    private static final List<String> PORTS = List.of("CNHKG", "SESTO", "USNYC", "AUMEL", "NLRTM", "JNTKO", "FIHEL");
    private static final int ROUTES = 8;

    private final Shipping shipping;
    private final RandomGenerator random;
    private final Instant deadline =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(180, ChronoUnit.DAYS);

    public Fleet(Shipping shipping, RandomGenerator random) {
        this.shipping = shipping;
        this.random = random;
    }

    /// The cargos, by tracking id, as booking answers them afterwards.
    public Map<String, Promise> book(int count) throws InterruptedException {
        var ids = new ArrayList<String>();
        var routes = new ArrayList<JsonNode>();
        for (int i = 0; i < ROUTES; i++) {
            ids.add(bookAnywhere());
            routes.add(bestRoute(ids.getLast()));
        }
        var parallel = new Parallel(ROUTES);
        for (int i = ROUTES; i < count; i++) {
            JsonNode route = routes.get(i % ROUTES);
            boolean stays = random.nextInt(5) == 0;
            parallel.run(() -> {
                String id = bookFor(route);
                if (!stays) {
                    shipping.assignWithRetries(id, route);
                }
                synchronized (ids) {
                    ids.add(id);
                }
            });
        }
        parallel.finish();
        var booked = new LinkedHashMap<String, Promise>();
        ids.forEach(id -> booked.put(id, Promise.of(shipping.cargo(id))));
        return booked;
    }

    private String bookAnywhere() {
        int origin = random.nextInt(PORTS.size());
        int further = 1 + random.nextInt(PORTS.size() - 1);
        return shipping.book(PORTS.get(origin), PORTS.get((origin + further) % PORTS.size()), deadline);
    }

    private String bookFor(JsonNode route) {
        var legs = Leg.of(route);
        return shipping.book(legs.getFirst().from(), legs.getLast().to(), deadline);
    }

    private JsonNode bestRoute(String id) {
        JsonNode route = shipping.routes(id).getFirst();
        shipping.assignWithRetries(id, route);
        return route;
    }
}

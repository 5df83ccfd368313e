package dev.cargokit.bench.shipping;

import dev.cargokit.bench.system.Database;
import dev.cargokit.bench.system.SystemUnderTest;
import dev.cargokit.launcher.demo.DemoCargo;
import dev.cargokit.launcher.demo.GatewayClient;
import dev.cargokit.launcher.demo.Leg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The cargos of a system that has been in use for long: [#SIZE] in all, with the kinds evenly mixed and the tracking
/// ids spread over their range. One cargo of each kind is booked through the API, the others are copies of its rows:
/// booking each would take longer than all measurements.
///
/// @param itinerary of all routed cargos
public record Population(Map<CargoKind, List<String>> trackingIds, List<Leg> itinerary) {

    /// As in `copies.sql`.
    public static final int SIZE = 100_000;

    public static Population create(SystemUnderTest system) {
        var gateway = new GatewayClient(system.url("gateway"), line -> {});
        var originals = new EnumMap<CargoKind, String>(CargoKind.class);
        List<Leg> itinerary = List.of();
        for (var kind : CargoKind.values()) {
            var cargo = DemoCargo.book(gateway, Clock.systemUTC(), "CNHKG", "SESTO");
            if (kind.isRouted()) {
                itinerary = cargo.assignToBestRoute();
                kind.events(itinerary).forEach(event -> cargo.handle(event.type(), event.location(), event.voyage()));
            }
            originals.put(kind, cargo.trackingId());
        }
        new Outbox(system.database("handling")).awaitEmpty();
        copy(system.database("handling"), "handling.sql", originals);
        return new Population(copy(system.database("booking"), "booking.sql", originals), itinerary);
    }

    List<String> of(CargoKind kind) {
        return trackingIds.get(kind);
    }

    List<String> routed() {
        return trackingIds.entrySet().stream()
                .filter(entry -> entry.getKey().isRouted())
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private static Map<CargoKind, List<String>> copy(
            Database database, String script, Map<CargoKind, String> originals) {
        var copies = new EnumMap<CargoKind, List<String>>(CargoKind.class);
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("create temporary table original (tracking_id text, kind text, percent integer)");
            insert(connection, originals);
            statement.execute(read("copies.sql"));
            statement.execute(read(script));
            statement.execute("vacuum analyze");
            for (var kind : CargoKind.values()) {
                copies.put(kind, new ArrayList<>());
            }
            try (var rows = statement.executeQuery("select kind, tracking_id from copy order by number")) {
                while (rows.next()) {
                    copies.get(CargoKind.valueOf(rows.getString(1))).add(rows.getString(2));
                }
            }
            return copies;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Connection connection, Map<CargoKind, String> originals) throws SQLException {
        try (var insert = connection.prepareStatement("insert into original values (?, ?, ?)")) {
            for (var original : originals.entrySet()) {
                insert.setString(1, original.getValue());
                insert.setString(2, original.getKey().name());
                insert.setInt(3, original.getKey().percent());
                insert.executeUpdate();
            }
        }
    }

    private static String read(String script) {
        try (var file = Population.class.getResourceAsStream(script)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

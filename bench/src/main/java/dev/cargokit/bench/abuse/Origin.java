package dev.cargokit.bench.abuse;

/// Where an attack comes from.
///
/// @param connections of all addresses together
/// @param addresses   from `127.0.0.2`, so that its limits are not those of the other clients on this machine
public record Origin(int connections, int addresses) {

    String address(int connection) {
        return "127.0.0." + (2 + connection % addresses);
    }

    @Override
    public String toString() {
        return "%d from %d".formatted(connections, addresses);
    }
}

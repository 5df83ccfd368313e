package dev.cargokit.add.client;

/// Where a transport of add-service listens.
public record Address(String host, int port) {

    public Address {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("not an address: " + host + ":" + port);
        }
    }

    /// Parses `host:port`; without a host it is this machine, and an IPv6 address is in brackets.
    ///
    /// @throws IllegalArgumentException if the text is no address
    public static Address of(String text) {
        int colon = text.lastIndexOf(':');
        var port = text.substring(colon + 1);
        if (colon < 0 || !port.matches("\\d{1,5}")) {
            throw new IllegalArgumentException("not an address (host:port): " + text);
        }
        var host = text.substring(0, colon);
        return new Address(host.isEmpty() ? "127.0.0.1" : host, Integer.parseInt(port));
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
